import type { CardShape, LadderPage, RungShape } from '../shapes'

/** The length of a stretch of the drawing that is fetched at once. */
export const stretchLength = 6000

/** The shapes of a ladder, fetched stretch by stretch as they come near. */
export class Stretches {
  private readonly asked = new Map<number, Promise<void>>()
  private readonly byOrder = new Map<number, CardShape>()
  private readonly rungsByOrder = new Map<number, RungShape>()

  /** `first` is the stretch at the top; `read` fetches another one; `arrived` is told when there are more shapes. */
  constructor(first: LadderPage, private readonly read: (top: number, bottom: number) => Promise<LadderPage>, private readonly arrived: () => void) {
    this.asked.set(0, Promise.resolve())
    this.keep(first)
  }

  get cards(): IterableIterator<CardShape> { return this.byOrder.values() }

  get rungs(): IterableIterator<RungShape> { return this.rungsByOrder.values() }

  /** A card by its place in the order of time, if it is there yet. */
  card(order: number): CardShape | undefined { return this.byOrder.get(order) }

  /** Fetches what lies between two heights and is not there yet. */
  async need(top: number, bottom: number): Promise<void> {
    const wanted: Promise<void>[] = []
    for (let stretch = Math.max(0, Math.floor(top / stretchLength)); stretch * stretchLength <= bottom; stretch++)
      wanted.push(this.asked.get(stretch) ?? this.fetch(stretch))
    await Promise.all(wanted)
  }

  private fetch(stretch: number): Promise<void> {
    const coming = this.read(stretch * stretchLength, (stretch + 1) * stretchLength).then(page => { this.keep(page); this.arrived() }, () => { this.asked.delete(stretch) })
    this.asked.set(stretch, coming)
    return coming
  }

  private keep(page: LadderPage): void {
    for (const card of page.cards) this.byOrder.set(card.order, card)
    for (const rung of page.rungs) this.rungsByOrder.set(rung.order, rung)
  }
}
