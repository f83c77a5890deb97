import './coverage.css'
import * as api from '../api'
import { articleAddress } from '../address'
import { element } from '../dom'
import { entitle, type Page } from '../page'
import type { Coverage, CoverageLine } from '../shapes'
import { counted } from '../words'

const columns: readonly (readonly [keyof Coverage, string])[] = [
  ['happened', 'Happened'], ['dated', 'Dated'], ['placed', 'Placed'], ['byWhom', 'By whom'], ['againstWhom', 'Against whom'], ['figures', 'Figures'], ['linked', 'Linked'],
]

/** How much of each article's events was filled in. */
export const show: Page = async main => {
  entitle('Coverage')
  const { articles, all } = await api.coverage()
  main.append(
    element('h1', {}, 'Coverage'),
    element('p', { class: 'lede' }, `${counted(all.counts.events, 'account')} of events in ${counted(articles.length, 'article')}: how many of them have what. What was passed over is marked in each article’s text.`),
    element('div', { class: 'wide', tabindex: 0, role: 'region', 'aria-label': 'Coverage by article' }, element('table', { class: 'coverage' },
      element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, 'Article'), element('th', { scope: 'col' }, 'Events'), ...columns.map(([, words]) => element('th', { scope: 'col' }, words)))),
      element('tbody', {}, row(all), ...articles.map(row)))))
}

function row(line: CoverageLine): HTMLElement {
  return element('tr', { class: line.document ? null : 'all' },
    element('th', { scope: 'row' }, line.document ? element('a', { href: articleAddress(line.document) }, line.title) : 'All articles'),
    element('td', {}, line.counts.events),
    ...columns.map(([name]) => element('td', {}, meter(line.counts[name], line.counts.events))))
}

function meter(count: number, of: number): HTMLElement {
  const share = of === 0 ? 0 : count / of
  return element('span', { class: 'share', 'data-fifths': Math.round(share * 5) }, count, ' ', element('span', { class: 'soft small' }, of === 0 ? '' : `${Math.round(100 * share)} %`))
}
