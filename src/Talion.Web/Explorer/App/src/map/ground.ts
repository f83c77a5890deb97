import type { GeoPath } from 'd3-geo'
import type { ZoomTransform } from 'd3-zoom'
import { element } from '../dom'
import { Later } from '../parts/later'
import type { World } from './world'

/** How far the painted ground reaches beyond the map on every side, as a share of its size, so that a little moving shows no edge. */
const margin = 0.35

/** Land and borders under the circles. While the map moves, what is painted moves with it; once it rests, it is painted anew and sharp. */
export class Ground {
  readonly canvas: HTMLCanvasElement
  private readonly land: Path2D
  private readonly borders: Path2D
  private readonly density = Math.min(2, window.devicePixelRatio || 1)
  private readonly rested: Later
  private readonly watch: MutationObserver
  private painted: ZoomTransform | undefined
  private wanted: ZoomTransform | undefined

  constructor(world: World, path: GeoPath, private readonly width: number, private readonly height: number) {
    const [wide, high] = [width * (1 + 2 * margin), height * (1 + 2 * margin)]
    this.canvas = element('canvas', { width: Math.round(wide * this.density), height: Math.round(high * this.density), 'aria-hidden': 'true' })
    this.land = new Path2D(path(world.land) ?? '')
    this.borders = new Path2D(path(world.borders) ?? '')
    this.rested = new Later(() => this.paint())
    this.watch = new MutationObserver(() => this.paint())
    this.watch.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  }

  /** Follows the map to where it is now. */
  follow(at: ZoomTransform): void {
    this.wanted = at
    if (!this.painted) return this.paint()
    const scale = at.k / this.painted.k
    this.place(at.x - this.painted.x * scale, at.y - this.painted.y * scale, scale)
    this.rested.soon()
  }

  /** Paints it onto another picture, whose pen counts in the map's own lengths. */
  copyTo(pen: CanvasRenderingContext2D): void {
    this.paint()
    pen.drawImage(this.canvas, -margin * this.width, -margin * this.height, this.width * (1 + 2 * margin), this.height * (1 + 2 * margin))
  }

  stop(): void {
    this.rested.never()
    this.watch.disconnect()
  }

  private place(x: number, y: number, scale: number): void {
    const [left, top] = [(x - margin * this.width * scale) / this.width * 100, (y - margin * this.height * scale) / this.height * 100]
    Object.assign(this.canvas.style, { left: `${left}%`, top: `${top}%`, width: `${scale * (1 + 2 * margin) * 100}%` })
  }

  private paint(): void {
    const [at, pen, style] = [this.wanted, this.canvas.getContext('2d'), getComputedStyle(document.documentElement)]
    if (!at || !pen) return
    pen.setTransform(1, 0, 0, 1, 0, 0)
    pen.clearRect(0, 0, this.canvas.width, this.canvas.height)
    pen.setTransform(at.k * this.density, 0, 0, at.k * this.density, (at.x + margin * this.width) * this.density, (at.y + margin * this.height) * this.density)
    pen.fillStyle = style.getPropertyValue('--land')
    pen.fill(this.land)
    pen.strokeStyle = style.getPropertyValue('--border')
    pen.lineWidth = 0.7 / at.k
    pen.stroke(this.borders)
    this.painted = at
    this.place(0, 0, 1)
  }
}
