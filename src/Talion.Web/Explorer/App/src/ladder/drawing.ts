import { queryOf, resourceAddress, selectionNames, withParameters } from '../address'
import { element, svg } from '../dom'
import { note } from '../page'
import { Redraw } from '../parts/redraw'
import type { CardShape, LadderPage, RungShape } from '../shapes'
import { arrows, bleed, cardShape, cueShape, guide, rungShape } from './shapes'
import { Stretches, stretchLength } from './stretches'
import { zoomButtons } from './zoom'

/** A picture is drawn this much larger, if need be, to end where the page's text does. */
const largest = 1.05

const zooms = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2]

/** The ladder as far as it is in sight: what is scrolled away is taken out and drawn again when it comes back. */
export class Drawing {
  readonly view: HTMLElement
  private readonly picture: SVGSVGElement
  private readonly guides = svg('g', { 'aria-hidden': 'true' })
  private readonly rungs = svg('g', { 'aria-hidden': 'true' })
  private readonly cards = svg('g')
  private readonly cues = svg('g', { 'aria-hidden': 'true' })
  private readonly drawn = new Map<string, Element[]>()
  private readonly redraw = new Redraw(() => this.draw())
  private readonly stretches: Stretches
  private zoom: number
  private readonly width: number
  private readonly fit: number

  /** `ladder` is the uppermost stretch of it, `read` fetches another. */
  constructor(private readonly ladder: LadderPage, width: number, private address: URL, read: (top: number, bottom: number) => Promise<LadderPage>) {
    this.stretches = new Stretches(ladder, read, this.redraw.soon)
    this.zoom = Number(address.searchParams.get('zoom')) || 1
    const edge = bleed(ladder)
    this.width = ladder.width - 2 * edge
    this.fit = Math.min(largest, width / this.width)
    this.picture = svg('svg', { class: 'ladder', viewBox: `${edge} 0 ${this.width} ${ladder.height}`, role: 'group', 'aria-label': `Attacks of ${ladder.left.join(', ')} on the left, of ${ladder.right.join(', ')} on the right, the earliest first` },
      arrows(), this.guides, this.rungs, this.cards, this.cues)
    this.picture.addEventListener('keydown', key => void this.step(key))
    const head = (side: 'left' | 'right'): HTMLElement => element('strong', { class: side, 'aria-hidden': 'true', title: ladder[side].join(', ') }, ladder[side].join(', '))
    const heads = element('div', { class: 'ladder-heads' }, head('left'), zoomButtons(this), head('right'))
    heads.style.paddingLeft = `${(ladder.leftX - edge) * this.fit}px`
    this.view = element('div', { class: 'ladder-view' }, heads,
      element('div', { class: 'ladder-sheet' }, this.picture))
    this.resize()
  }

  /** The events that are drawn, as a query string. */
  get selection(): string {
    const address = withParameters(this.address, { one: this.ladder.one, other: this.ladder.other })
    return queryOf(address, selectionNames)
  }

  start(): void { this.redraw.follow() }

  stop(): void { this.redraw.stop() }

  /** Goes a step nearer or further, about the middle of the window; 0 goes back to the size that fits. */
  zoomBy(steps: number): number {
    const at = zooms.indexOf(zooms.reduce((best, each) => Math.abs(each - this.zoom) < Math.abs(best - this.zoom) ? each : best))
    const middle = (window.innerHeight / 2 - this.picture.getBoundingClientRect().top) / this.scale
    this.zoom = steps === 0 ? 1 : zooms[Math.min(zooms.length - 1, Math.max(0, at + steps))]!
    this.address = withParameters(this.address, { zoom: this.zoom === 1 ? null : String(this.zoom) })
    note(this.address)
    this.resize()
    if (middle > 0 && window.scrollY > 0) this.scrollTo(middle)
    this.draw()
    return this.zoom
  }

  private get scale(): number { return this.fit * this.zoom }

  private resize(): void {
    this.picture.setAttribute('width', String(Math.round(this.width * this.scale)))
    this.picture.setAttribute('height', String(Math.round(this.ladder.height * this.scale)))
  }

  private draw(): void {
    const box = this.picture.getBoundingClientRect()
    const [top, bottom] = [(-box.top - window.innerHeight) / this.scale, Math.min(this.ladder.height, (-box.top + 2 * window.innerHeight) / this.scale)]
    void this.stretches.need(top, bottom)
    const wanted = new Set<string>()
    for (const card of this.stretches.cards) if (card.y <= bottom && card.y + card.height >= top) this.want(wanted, `card ${card.order}`, () => this.drawCard(card))
    for (const rung of this.stretches.rungs) if (rung.top <= bottom && rung.bottom >= top) this.want(wanted, `rung ${rung.order}`, () => this.drawRung(rung))
    for (const [key, shapes] of this.drawn) {
      if (wanted.has(key) || shapes.some(shape => shape.contains(document.activeElement))) continue
      for (const shape of shapes) shape.remove()
      this.drawn.delete(key)
    }
  }

  private want(wanted: Set<string>, key: string, draw: () => Element[]): void {
    wanted.add(key)
    if (!this.drawn.has(key)) this.drawn.set(key, draw())
  }

  private drawRung(rung: RungShape): Element[] {
    const [line, cue] = [rungShape(rung), cueShape(rung)]
    this.rungs.append(line)
    this.cues.append(cue)
    return [line, cue]
  }

  /** Cards stand in the order of time, so that the keyboard walks down the ladder. */
  private drawCard(card: CardShape): Element[] {
    const [holder, beside] = [svg('g', { 'data-order': card.order }, cardShape(card)), svg('g', {}, ...guide(card, this.ladder))]
    const next = [...this.cards.children].find(other => Number(other.getAttribute('data-order')) > card.order)
    this.cards.insertBefore(holder, next ?? null)
    this.guides.append(beside)
    return [holder, beside]
  }

  /** Arrow keys walk from card to card. */
  private async step(key: KeyboardEvent): Promise<void> {
    const steps = ({ ArrowDown: 1, ArrowUp: -1 } as Record<string, number>)[key.key]
    const order = Number((key.target as Element).closest('a')?.parentElement?.getAttribute('data-order') ?? NaN)
    if (!steps || Number.isNaN(order) || order + steps < 0 || order + steps >= this.ladder.total) return
    key.preventDefault()
    const at = this.stretches.card(order)!.y
    await this.stretches.need(at - stretchLength / 2, Math.min(this.ladder.height, at + stretchLength / 2))
    const next = this.stretches.card(order + steps)
    if (!next) return
    this.reveal(next)
    const card = this.cards.querySelector<SVGAElement>(`a[href="${CSS.escape(resourceAddress(next.id))}"]`)
    card?.focus({ preventScroll: true })
    card?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' })
  }

  private reveal(card: CardShape): void {
    this.scrollTo(card.y + card.height / 2)
    this.draw()
  }

  /** Brings a height of the drawing into the middle of the window. */
  private scrollTo(y: number): void {
    const top = window.scrollY + this.picture.getBoundingClientRect().top
    window.scrollTo({ top: top + y * this.scale - window.innerHeight / 2, behavior: 'instant' })
  }
}
