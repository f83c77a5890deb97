import type { ZoomTransform } from 'd3-zoom'
import { type Cluster, radius } from './cluster'
import type { Colours } from './colours'
import { type CountryName, type Shape, type World, world } from './world'

/** From this many pixels to one of the map's own lengths on, coasts and borders are fetched and drawn in more detail. */
const near = 5

/** The font of countries' names. */
export const nameFont = '500 11px sans-serif'
const nameHeight = 11

/** Land, borders and countries' names under the circles. Only what is in sight is drawn. */
export class Ground {
  private fine: World | undefined
  private isAsked = false
  private readonly widths = new Map<string, number>()

  /** `detailed` is told when there is more detail to draw. */
  constructor(private readonly coarse: World, private readonly detailed: () => void) {}

  /** Fetches more detail where a view is near enough to show it. */
  refine(at: ZoomTransform): void {
    if (at.k < near || this.isAsked) return
    this.isAsked = true
    world(true).then(fine => { this.fine = fine; this.detailed() }, () => { this.isAsked = false })
  }

  /** What is drawn of land and borders in a view. */
  inSight(at: ZoomTransform, width: number, height: number): { land: Shape[], borders: Shape[] } {
    const from = at.k >= near && this.fine ? this.fine : this.coarse
    const [[left, top], [right, bottom]] = [at.invert([0, 0]), at.invert([width, height])]
    const isSeen = (shape: Shape): boolean => shape.right >= left && shape.left <= right && shape.bottom >= top && shape.top <= bottom
    return { land: from.land.filter(isSeen), borders: from.borders.filter(isSeen) }
  }

  /** Draws with a pen that counts in the view's pixels. */
  draw(pen: CanvasRenderingContext2D, at: ZoomTransform, width: number, height: number, circles: readonly Cluster<unknown>[], colours: Colours): void {
    const { land, borders } = this.inSight(at, width, height)
    pen.save()
    pen.translate(at.x, at.y)
    pen.scale(at.k, at.k)
    pen.fillStyle = colours.land
    for (const shape of land) pen.fill(shape.drawn)
    pen.strokeStyle = colours.border
    pen.lineWidth = 0.7 / at.k
    for (const line of borders) pen.stroke(line.drawn)
    pen.restore()
    pen.font = nameFont
    pen.textAlign = 'center'
    pen.textBaseline = 'middle'
    pen.fillStyle = colours.soft
    for (const name of this.namesInSight(pen, at, width, height, circles)) pen.fillText(name.words, at.applyX(name.x), at.applyY(name.y))
  }

  /** The names for which their countries have room, and which no circle covers. */
  namesInSight(pen: CanvasRenderingContext2D, at: ZoomTransform, width: number, height: number, circles: readonly Cluster<unknown>[]): CountryName[] {
    return this.coarse.names.filter(name => {
      const [x, y] = [at.applyX(name.x), at.applyY(name.y)]
      if (x <= 0 || x >= width || y <= nameHeight || y >= height - nameHeight) return false
      const long = this.widthOf(pen, name.words)
      if (x < long / 2 || x > width - long / 2) return false
      return name.room * at.k > long + 12
        && !circles.some(circle => Math.abs(circle.x - x) < radius(circle.count) + long / 2 && Math.abs(circle.y - y) < radius(circle.count) + nameHeight / 2)
    })
  }

  private widthOf(pen: CanvasRenderingContext2D, words: string): number {
    const known = this.widths.get(words) ?? pen.measureText(words).width
    this.widths.set(words, known)
    return known
  }
}
