import { element } from '../dom'
import { Redraw } from './redraw'

/** A list of any length whose rows are drawn as they come into sight; all of one height. */
export class LongList {
  readonly view: HTMLElement
  private readonly drawn = new Map<number, HTMLElement>()
  private readonly redraw = new Redraw(() => this.draw())

  private height: number

  /** `row` makes the row of a place in the list; rows are as high as `rowHeight` says for the window as it is. */
  constructor(private count: number, private readonly rowHeight: () => number, private readonly row: (index: number) => HTMLElement, label: string) {
    this.height = rowHeight()
    this.view = element('div', { class: 'longlist', role: 'list', 'aria-label': label })
    this.size()
  }

  start(): void { this.redraw.follow() }

  stop(): void { this.redraw.stop() }

  /** Shows another list. */
  show(count: number): void {
    this.count = count
    this.renew()
    this.size()
  }

  /** Makes the rows in sight anew. */
  renew(): void {
    for (const [index, row] of this.drawn) row.replaceChildren(this.row(index))
    this.redraw.soon()
  }

  private size(): void { this.view.style.height = `${this.count * this.height}px` }

  private draw(): void {
    if (this.height !== this.rowHeight()) this.resize()
    const top = -this.view.getBoundingClientRect().top
    const first = Math.max(0, Math.floor((top - window.innerHeight) / this.height))
    const last = Math.min(this.count, Math.ceil((top + 2 * window.innerHeight) / this.height))
    for (const [index, row] of this.drawn) {
      if ((index >= first && index < last) || (index < this.count && row.contains(document.activeElement))) continue
      row.remove()
      this.drawn.delete(index)
    }
    for (let index = first; index < last; index++) if (!this.drawn.has(index)) this.add(index)
  }

  private add(index: number): void {
    const row = element('div', { role: 'listitem', 'aria-posinset': index + 1, 'aria-setsize': this.count, 'data-index': index }, this.row(index))
    this.place(row, index)
    const next = [...this.view.children].find(other => Number((other as HTMLElement).dataset['index']) > index)
    this.view.insertBefore(row, next ?? null)
    this.drawn.set(index, row)
  }

  private resize(): void {
    this.height = this.rowHeight()
    this.size()
    for (const [index, row] of this.drawn) this.place(row, index)
  }

  private place(row: HTMLElement, index: number): void {
    row.style.transform = `translateY(${index * this.height}px)`
    row.style.height = `${this.height}px`
  }
}
