import { articleAddress } from '../address'
import { element } from '../dom'
import type { Coverage, CoverageLine } from '../shapes'

const columns: readonly (readonly [keyof Coverage, string])[] = [
  ['happened', 'Happened'], ['dated', 'Dated'], ['placed', 'Placed'], ['byWhom', 'By whom'], ['againstWhom', 'Against whom'], ['figures', 'Figures'], ['linked', 'Linked'],
]

export const headings = (): HTMLElement => element('tr', {},
  element('th', { scope: 'col' }, 'Article'), element('th', { scope: 'col' }, 'Events'), ...columns.map(([, words]) => element('th', { scope: 'col' }, words)))

/** How many of an article's events have what; of all articles where none is named. */
export function row(line: CoverageLine): HTMLElement {
  return element('tr', { class: line.document ? null : 'all' },
    element('th', { scope: 'row' }, line.document ? element('a', { href: articleAddress(line.document) }, line.title) : 'All articles'),
    element('td', {}, line.counts.events.toLocaleString('en')),
    ...columns.map(([name]) => element('td', {}, meter(line.counts[name], line.counts.events))))
}

function meter(count: number, of: number): HTMLElement {
  const share = of === 0 ? 0 : count / of
  return element('span', { class: 'share', 'data-fifths': Math.round(share * 5) }, count.toLocaleString('en'), ' ', element('span', { class: 'soft small' }, of === 0 ? '' : `${Math.round(100 * share)} %`))
}
