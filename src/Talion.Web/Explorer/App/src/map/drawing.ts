import type { ZoomTransform } from 'd3-zoom'
import { svg } from '../dom'
import { type Cluster, radius } from './cluster'
import type { Colours } from './colours'
import type { CountryName, Shape } from './world'

/** A view of the map as a picture of lines. */
export function drawing(ground: { land: Shape[], borders: Shape[] }, names: readonly CountryName[], circles: readonly Cluster<unknown>[], at: ZoomTransform, width: number, height: number, colours: Colours): SVGSVGElement {
  const paths = (shapes: readonly Shape[]): string => shapes.map(shape => shape.path).join('')
  return svg('svg', { viewBox: `0 0 ${width} ${height}` },
    svg('rect', { width, height, fill: colours.sea }),
    svg('g', { transform: `translate(${at.x} ${at.y}) scale(${at.k})` },
      svg('path', { d: paths(ground.land), fill: colours.land }),
      svg('path', { d: paths(ground.borders), fill: 'none', stroke: colours.border, 'stroke-width': 0.7 / at.k })),
    svg('g', { 'font-family': 'sans-serif', 'font-size': 11, 'text-anchor': 'middle' },
      ...names.map(name => svg('text', { x: at.applyX(name.x), y: at.applyY(name.y) + 4, fill: colours.soft }, name.words)),
      ...circles.map(({ x, y, count }) => svg('g', {},
        svg('circle', { cx: x, cy: y, r: radius(count), fill: colours.circle, 'fill-opacity': 0.8, stroke: colours.rim, 'stroke-width': 1.5 }),
        count > 1 && svg('text', { x, y: y + 4, fill: colours.rim, 'font-weight': 600 }, count)))))
}
