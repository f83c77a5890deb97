import { scaleLinear } from 'd3-scale'
import { svg } from '../dom'
import { grouped } from '../parts/grouped'
import type { FigureLine } from '../shapes'
import { range } from '../words'

const width = 440
const margin = 16
const step = 9
const dot = 5
const apart = 28

/** The numbers of one outcome along a line, so that one sees how far the sources lie apart; null where all give the same number. */
export function scale(figures: readonly FigureLine[]): SVGElement | null {
  const numbers = [...new Set(figures.map(figure => range(figure.minimum, figure.maximum)))]
  if (numbers.length < 2) return null
  const most = Math.max(...figures.map(figure => figure.maximum ?? figure.minimum))
  const x = scaleLinear().domain([0, Math.max(1, most)]).range([margin, width - margin])
  const highest = Math.max(...[...grouped(figures, figure => figure.minimum).values()].map(same => same.length))
  const line = 8 + (highest - 1) * step
  const risen = new Map<number, number>()
  let labelled = -Infinity
  return svg('svg', { class: 'scale', viewBox: `${margin - dot} 0 ${width - margin + dot} ${line + 22}`, role: 'img', 'aria-label': `Numbers given: ${numbers.join(', ')}` },
    svg('path', { class: 'axis', d: `M ${margin} ${line} H ${width - margin}` }),
    ...[...figures].sort((a, b) => a.minimum - b.minimum).flatMap(figure => {
      const at = x(figure.minimum)
      const above = risen.get(figure.minimum) ?? 0
      risen.set(figure.minimum, above + 1)
      const shapes: SVGElement[] = [svg('circle', { class: figure.contradicts.length > 0 ? 'contradicted' : null, cx: at, cy: line - above * step, r: dot })]
      if (figure.maximum !== figure.minimum) shapes.unshift(svg('path', { class: 'reach', d: `M ${at} ${line} H ${figure.maximum === undefined ? width : x(figure.maximum)}` }))
      if (at - labelled >= apart) {
        shapes.push(svg('text', { x: at, y: line + 17 }, figure.minimum))
        labelled = at
      }
      return shapes
    }))
}
