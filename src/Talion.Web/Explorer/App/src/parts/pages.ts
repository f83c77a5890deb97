import { Later } from './later'

const size = 100
const most = 4

/** The items of a long list on the server, fetched a page at a time once they are asked for. */
export class Pages<T> {
  private readonly known = new Map<number, readonly T[] | null>()
  private wanted: number[] = []
  private readonly fetching = new Later(() => this.fetch(), 40)

  /** `read` fetches a stretch; `arrived` is told when more is known. */
  constructor(private readonly read: (offset: number, limit: number) => Promise<readonly T[]>, private readonly arrived: () => void) {}

  /** An item, if it is known yet; otherwise its page is fetched. Of pages that are only rushed by, the last few come. */
  at(index: number): T | undefined {
    const page = Math.floor(index / size)
    const items = this.known.get(page)
    if (items) return items[index % size]
    if (items === undefined && this.wanted.at(-1) !== page) {
      this.wanted = [...this.wanted.filter(each => each !== page), page].slice(-most)
      this.fetching.soon()
    }
    return undefined
  }

  /** Fetches the first page at once. */
  async begin(): Promise<void> { await this.page(0) }

  stop(): void { this.fetching.never() }

  private fetch(): void {
    for (const page of this.wanted) void this.page(page).then(this.arrived, () => this.known.delete(page))
    this.wanted = []
  }

  private async page(page: number): Promise<void> {
    this.known.set(page, null)
    this.known.set(page, await this.read(page * size, size))
  }
}
