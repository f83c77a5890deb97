import { select } from 'd3-selection'
import { zoom, zoomIdentity, zoomTransform, type ZoomBehavior } from 'd3-zoom'
import { element } from '../dom'
import { Later } from '../parts/later'
import { Redraw } from '../parts/redraw'
import { buttons, label } from './buttons'
import { colours } from './colours'
import { cluster, type Cluster, radius, type Spot } from './cluster'
import { Ground, nameFont } from './ground'
import { drawing } from './drawing'
import { placed, type World, worldSize } from './world'

const narrowest = 20
const [furthest, nearest, nearestFit] = [0.9, 400, 60]

/** A map that can be moved and brought nearer, painted on a canvas. Spots that lie close together are one circle. Once the map rests, a button lies over each circle,
 * so that it can be pointed at and reached by keyboard. */
export class MapChart<T extends Spot> {
  readonly view: HTMLElement
  private readonly canvas = element('canvas', { 'aria-hidden': 'true' })
  private readonly over = element('div', { class: 'circles', role: 'group', 'aria-label': 'Map of events; circles open what happened there' })
  private readonly stage = element('div', { class: 'map' }, this.canvas, this.over)
  private readonly ground: Ground
  private readonly behaviour: ZoomBehavior<HTMLElement, unknown> = zoom<HTMLElement, unknown>().translateExtent([[0, 0], [...worldSize]]).on('zoom', () => this.redraw.soon())
  private readonly redraw = new Redraw(() => this.draw())
  private readonly rested = new Later(() => this.settle(), 120)
  private readonly places = new WeakMap<Spot, readonly [number, number]>()
  private readonly sized = new ResizeObserver(() => this.resize())
  private readonly themed = new MutationObserver(() => { this.colours = colours(); this.redraw.soon() })
  private colours = colours()
  private spots: readonly T[] = []
  private readonly covers = new Map<T, HTMLButtonElement>()
  private clusters = new Map<number, readonly Cluster<T>[]>()
  private width = 0
  private height = 0

  /** `choose` is told what a circle that is chosen stands for. */
  constructor(world: World, private readonly choose: (spots: readonly T[]) => void) {
    this.ground = new Ground(world, this.redraw.soon)
    select<HTMLElement, unknown>(this.stage).call(this.behaviour).on('dblclick.zoom', null)
    this.view = element('div', { class: 'map-view' }, this.stage, buttons(by => select<HTMLElement, unknown>(this.stage).call(this.behaviour.scaleBy, by), () => this.fit()))
    this.sized.observe(this.stage)
    this.themed.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  }

  /** Shows other spots, or other counts of them, where the map stands. */
  show(spots: readonly T[]): void {
    this.spots = spots
    this.clusters.clear()
    this.redraw.soon()
  }

  /** What is in sight, as a picture of lines. */
  drawing(): SVGSVGElement {
    const at = zoomTransform(this.stage)
    const circles = this.circles()
    const names = this.ground.namesInSight(this.canvas.getContext('2d')!, at, this.width, this.height, circles)
    return drawing(this.ground.inSight(at, this.width, this.height), names, circles, at, this.width, this.height, this.colours)
  }

  /** Ends what goes on by itself. */
  stop(): void {
    this.redraw.stop()
    this.rested.never()
    this.sized.disconnect()
    this.themed.disconnect()
  }

  /** Brings all spots into sight. */
  fit(): void {
    const points = this.spots.filter(spot => spot.count > 0).map(spot => this.place(spot))
    if (points.length === 0 || this.width === 0) return
    let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
    for (const [x, y] of points) [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)]
    const scale = Math.min(nearestFit, 0.8 * Math.min(this.width / Math.max(right - left, narrowest), this.height / Math.max(bottom - top, narrowest)))
    select<HTMLElement, unknown>(this.stage).call(this.behaviour.transform, zoomIdentity
      .translate(this.width / 2, this.height / 2).scale(scale).translate(-(left + right) / 2, -(top + bottom) / 2))
  }

  private resize(): void {
    const isFirst = this.width === 0
    ;[this.width, this.height] = [this.stage.clientWidth, this.stage.clientHeight]
    if (this.width === 0) return
    const density = Math.min(2, window.devicePixelRatio || 1)
    Object.assign(this.canvas, { width: Math.round(this.width * density), height: Math.round(this.height * density) })
    const whole = Math.min(this.width / worldSize[0], this.height / worldSize[1])
    this.behaviour.scaleExtent([furthest * whole, nearest])
    if (isFirst) {
      select<HTMLElement, unknown>(this.stage).call(this.behaviour.transform, zoomIdentity.translate((this.width - worldSize[0] * whole) / 2, (this.height - worldSize[1] * whole) / 2).scale(whole))
      this.fit()
    }
    this.draw()
    if (isFirst) this.cover()
  }

  private draw(): void {
    if (this.width === 0) return
    this.over.classList.add('moving')
    this.paint(this.canvas.getContext('2d')!, this.canvas.width / this.width)
    this.rested.soon()
  }

  private paint(pen: CanvasRenderingContext2D, density: number): void {
    pen.setTransform(density, 0, 0, density, 0, 0)
    pen.fillStyle = this.colours.sea
    pen.fillRect(0, 0, this.width, this.height)
    const circles = this.circles()
    this.ground.draw(pen, zoomTransform(this.stage), this.width, this.height, circles, this.colours)
    pen.font = nameFont.replace('500', '600')
    pen.lineWidth = 1.5
    pen.strokeStyle = this.colours.rim
    for (const { x, y, count } of circles) {
      pen.beginPath()
      pen.arc(x, y, radius(count), 0, 2 * Math.PI)
      pen.globalAlpha = 0.8
      pen.fillStyle = this.colours.circle
      pen.fill()
      pen.globalAlpha = 1
      pen.stroke()
      pen.fillStyle = this.colours.rim
      if (count > 1) pen.fillText(String(count), x, y)
    }
  }

  /** The circles in sight. They are put together at steps of the scale, so that moving the map changes none, and bringing it nearer a little only parts them. */
  private circles(): Cluster<T>[] {
    const at = zoomTransform(this.stage)
    const step = Math.floor(4 * Math.log2(at.k))
    const scale = 2 ** (step / 4)
    let known = this.clusters.get(step)
    if (!known) {
      known = cluster(this.spots, spot => { const [x, y] = this.place(spot); return [x * scale, y * scale] })
      this.clusters.set(step, known)
    }
    return known.map(each => ({ ...each, x: at.applyX(each.x / scale), y: at.applyY(each.y / scale) }))
      .filter(({ x, y }) => x > -40 && y > -40 && x < this.width + 40 && y < this.height + 40)
  }

  private settle(): void {
    this.ground.refine(zoomTransform(this.stage))
    this.cover()
  }

  /** Lays a button over each circle. A circle that stays keeps its button, and with it whoever stands on that. */
  private cover(): void {
    const circles = new Map(this.circles().filter(({ x, y }) => x > 0 && y > 0 && x < this.width && y < this.height).map(each => [each.spots[0]!, each]))
    for (const [first, button] of this.covers) {
      if (circles.has(first)) continue
      button.remove()
      this.covers.delete(first)
    }
    for (const [first, circle] of circles) {
      const button = this.covers.get(first) ?? element('button', { type: 'button', class: 'circle' })
      label(button, circle)
      button.onclick = () => this.choose(circle.spots)
      if (!this.covers.has(first)) this.over.append(button)
      this.covers.set(first, button)
    }
    this.over.classList.remove('moving')
  }

  private place(spot: Spot): readonly [number, number] {
    const known = this.places.get(spot) ?? placed(spot.longitude, spot.latitude)
    this.places.set(spot, known)
    return known
  }
}
