import { element } from '../dom'

/** A list of any length whose rows are drawn as they come into sight; all of one height. */
export class LongList<T> {
  readonly view: HTMLElement
  private readonly drawn = new Map<number, HTMLElement>()
  private readonly redraw = (): void => { this.frame ||= requestAnimationFrame(() => { this.frame = 0; this.draw() }) }
  private frame = 0

  constructor(private items: readonly T[], private readonly rowHeight: number, private readonly row: (item: T) => HTMLElement, label: string) {
    this.view = element('div', { class: 'longlist', role: 'list', 'aria-label': label })
    this.size()
  }

  start(): void {
    window.addEventListener('scroll', this.redraw, { passive: true })
    window.addEventListener('resize', this.redraw, { passive: true })
    this.draw()
  }

  stop(): void {
    window.removeEventListener('scroll', this.redraw)
    window.removeEventListener('resize', this.redraw)
    cancelAnimationFrame(this.frame)
  }

  /** Shows other items. */
  show(items: readonly T[]): void {
    this.items = items
    this.view.replaceChildren()
    this.drawn.clear()
    this.size()
    this.draw()
  }

  private size(): void { this.view.style.height = `${this.items.length * this.rowHeight}px` }

  private draw(): void {
    const top = -this.view.getBoundingClientRect().top
    const first = Math.max(0, Math.floor((top - window.innerHeight) / this.rowHeight))
    const last = Math.min(this.items.length, Math.ceil((top + 2 * window.innerHeight) / this.rowHeight))
    for (const [index, row] of this.drawn) {
      if ((index >= first && index < last) || row.contains(document.activeElement)) continue
      row.remove()
      this.drawn.delete(index)
    }
    for (let index = first; index < last; index++) if (!this.drawn.has(index)) this.add(index)
  }

  private add(index: number): void {
    const row = element('div', { role: 'listitem', 'aria-posinset': index + 1, 'aria-setsize': this.items.length, 'data-index': index }, this.row(this.items[index]!))
    row.style.transform = `translateY(${index * this.rowHeight}px)`
    row.style.height = `${this.rowHeight}px`
    const next = [...this.view.children].find(other => Number((other as HTMLElement).dataset['index']) > index)
    this.view.insertBefore(row, next ?? null)
    this.drawn.set(index, row)
  }
}
