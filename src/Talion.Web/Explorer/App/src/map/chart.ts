import { geoMercator, geoPath } from 'd3-geo'
import { select } from 'd3-selection'
import { zoom, zoomIdentity, zoomTransform, type ZoomBehavior } from 'd3-zoom'
import { element, svg } from '../dom'
import { counted } from '../words'
import { cluster, radius, type Cluster, type Spot } from './cluster'
import { Ground } from './ground'
import type { World } from './world'

const nearest = 400
const [narrowest, widest] = [0.02, 60]

/** A map that can be moved and brought nearer. Events that lie close together are one circle, so that there are never many of them. */
export class MapChart<T extends Spot> {
  readonly view: HTMLElement
  private readonly ground: Ground
  private readonly circles = svg('g', { class: 'circles' })
  private readonly picture: SVGSVGElement
  private readonly projection = geoMercator()
  private readonly behaviour: ZoomBehavior<SVGSVGElement, unknown>
  private spots: readonly T[] = []
  private readonly places = new WeakMap<Spot, [number, number]>()
  private clusters: readonly Cluster<T>[] = []
  private frame = 0

  constructor(world: World, private readonly width: number, private readonly height: number, private readonly choose: (spots: readonly T[]) => void) {
    this.projection.fitExtent([[0, 0], [width, height]], { type: 'MultiPoint', coordinates: [[-170, -58], [180, 75]] })
    this.ground = new Ground(world, geoPath(this.projection), width, height)
    this.picture = svg('svg', { class: 'map', viewBox: `0 0 ${width} ${height}`, role: 'group', 'aria-label': 'Map of events; circles open what happened there' }, this.circles)
    this.behaviour = zoom<SVGSVGElement, unknown>().scaleExtent([1, nearest]).translateExtent([[0, 0], [width, height]]).on('zoom', () => this.redraw())
    select(this.picture).call(this.behaviour).on('dblclick.zoom', null)
    this.view = element('div', { class: 'map-view' }, this.ground.canvas, this.picture, this.buttons())
  }

  /** Shows other events where the map stands. */
  show(spots: readonly T[]): void {
    this.spots = spots
    this.redraw()
  }

  /** What is in sight, as a picture of points. */
  photograph(): HTMLCanvasElement {
    const density = 2
    const canvas = element('canvas', { width: this.width * density, height: this.height * density })
    const [pen, style] = [canvas.getContext('2d')!, getComputedStyle(document.documentElement)]
    const colour = (name: string): string => style.getPropertyValue(name)
    pen.scale(density, density)
    pen.fillStyle = colour('--sea')
    pen.fillRect(0, 0, this.width, this.height)
    this.ground.copyTo(pen)
    pen.font = '600 11px sans-serif'
    pen.textAlign = 'center'
    pen.textBaseline = 'middle'
    for (const each of this.clusters) {
      pen.beginPath()
      pen.arc(each.x, each.y, radius(each.spots.length), 0, 2 * Math.PI)
      pen.fillStyle = colour('--answer')
      pen.fill()
      pen.fillStyle = colour('--sheet')
      if (each.spots.length > 1) pen.fillText(String(each.spots.length), each.x, each.y)
    }
    return canvas
  }

  /** Ends what goes on by itself. */
  stop(): void {
    cancelAnimationFrame(this.frame)
    this.ground.stop()
  }

  /** Brings all events into sight. */
  fit(spots: readonly T[] = this.spots): void {
    if (spots.length === 0) return
    const points = spots.map(spot => this.place(spot))
    const [xs, ys] = [points.map(point => point[0]), points.map(point => point[1])]
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
    const [wide, high] = [Math.max(right - left, this.width * narrowest), Math.max(bottom - top, this.height * narrowest)]
    const scale = Math.min(widest, 0.8 * Math.min(this.width / wide, this.height / high))
    select(this.picture).call(this.behaviour.transform, zoomIdentity
      .translate(this.width / 2, this.height / 2).scale(Math.max(1, scale)).translate(-(left + right) / 2, -(top + bottom) / 2))
  }

  private place(spot: Spot): [number, number] {
    const known = this.places.get(spot)
    if (known) return known
    const place = this.projection([spot.longitude, spot.latitude]) ?? [0, 0]
    this.places.set(spot, place)
    return place
  }

  /** However much changes between two frames, it is drawn once. */
  private redraw(): void {
    this.frame ||= requestAnimationFrame(() => { this.frame = 0; this.draw() })
  }

  private draw(): void {
    const at = zoomTransform(this.picture)
    this.ground.follow(at)
    const seen = this.spots.filter(spot => this.isInSight(at.apply(this.place(spot))))
    this.clusters = cluster(seen, spot => at.apply(this.place(spot)))
    this.circles.replaceChildren(...this.clusters.map(each => this.circle(each)))
  }

  private isInSight([x, y]: [number, number]): boolean {
    return x > -40 && y > -40 && x < this.width + 40 && y < this.height + 40
  }

  private circle(each: Cluster<T>): SVGElement {
    const words = each.spots.length === 1 ? each.spots[0]!.label : `${counted(each.spots.length, 'event')}: ${each.spots[0]!.label} and others`
    const made = svg('g', { class: 'circle', tabindex: 0, role: 'button', 'aria-label': words, transform: `translate(${each.x.toFixed(1)} ${each.y.toFixed(1)})` },
      svg('circle', { r: radius(each.spots.length) }), each.spots.length > 1 && svg('text', { dy: '.35em' }, each.spots.length))
    const open = (): void => this.choose(each.spots)
    made.addEventListener('click', open)
    made.addEventListener('keydown', key => {
      if (key.key !== 'Enter' && key.key !== ' ') return
      key.preventDefault()
      open()
    })
    return made
  }

  private buttons(): HTMLElement {
    const button = (words: string, label: string, act: () => void): HTMLElement => element('button', { type: 'button', 'aria-label': label, click: act }, words)
    return element('div', { class: 'zoom', role: 'group', 'aria-label': 'Zoom' },
      button('−', 'Further', () => select(this.picture).call(this.behaviour.scaleBy, 0.5)),
      button('fit', 'fit all events', () => this.fit()),
      button('+', 'Nearer', () => select(this.picture).call(this.behaviour.scaleBy, 2)))
  }
}
