import { element, svg } from '../dom'
import { chart, charted } from '../results/chart'
import { pointsOf } from '../results/points'
import { table } from '../results/table'
import { pointMap } from '../results/views'
import type { Results } from '../shapes'

interface Shown { results?: { getAsJson(): unknown, getBindings(): unknown }, resultsEl: HTMLElement }

/** A way to show an answer, as the editor's results take it. */
abstract class View {
  abstract readonly priority: number
  abstract readonly label: string
  constructor(private readonly shown: Shown) {}

  protected get answer(): Results | null {
    const json = this.shown.results?.getAsJson()
    return json ? json as Results : null
  }

  canHandleResults(): boolean {
    const answer = this.answer
    return answer !== null && this.shows(answer)
  }

  async draw(): Promise<void> {
    if (this.answer) this.shown.resultsEl.replaceChildren(await this.made(this.answer))
  }

  getIcon(): Element {
    return svg('svg', { width: 16, height: 16, viewBox: '0 0 16 16', 'aria-hidden': 'true' }, svg('path', { d: this.icon, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.5 }))
  }

  protected abstract readonly icon: string
  protected abstract shows(answer: Results): boolean
  protected abstract made(answer: Results): Node | Promise<Node>
}

export class TableView extends View {
  readonly priority = 10
  readonly label = 'Table'
  protected readonly icon = 'M1 2h14v12H1zM1 6h14M1 10h14M6 2v12'
  protected shows(answer: Results): boolean { return answer.boolean !== undefined || (answer.head.vars?.length ?? 0) > 0 }
  protected made(answer: Results): Node { return table(answer) }
}

export class ChartView extends View {
  readonly priority = 5
  readonly label = 'Chart'
  protected readonly icon = 'M1 14h14M3 14V8M7 14V3M11 14V6'
  protected shows(answer: Results): boolean { return charted(answer) !== null }
  protected made(answer: Results): Node { return chart(answer) ?? element('p') }
}

export class MapView extends View {
  readonly priority = 4
  readonly label = 'Map'
  protected readonly icon = 'M8 15C4 10 3 8 3 6a5 5 0 0 1 10 0c0 2-1 4-5 9zM8 6h.01'
  protected shows(answer: Results): boolean { return pointsOf(answer).length > 0 }
  protected made(answer: Results): Promise<Node> { return pointMap(answer) }
}
