import { element } from '../dom'
import type { EventPage } from '../shapes'
import { plain } from '../words'
import { sentence } from './sentence'

const columns = ['Who says', 'What', 'Of whom', 'Sentence'] as const

/** Who claims it, accuses whom, denies it: a line a statement. */
export function ledger(event: EventPage): Node[] {
  if (event.claims.length === 0) return []
  return [element('h2', {}, 'Claims, accusations, denials'), element('div', { class: 'wide', tabindex: 0, role: 'region', 'aria-label': 'Claims, accusations, denials' },
    element('table', { class: 'ledger stacked' },
      element('thead', {}, element('tr', {}, ...columns.map(words => element('th', { scope: 'col' }, words)))),
      element('tbody', {}, ...event.claims.map(claim => element('tr', {},
        element('td', { 'data-name': columns[0] }, claim.by ?? element('span', { class: 'soft' }, 'the article')),
        element('td', { 'data-name': columns[1] }, element('span', { class: `stance ${claim.stance}` }, plain(claim.stance))),
        element('td', { 'data-name': columns[2] }, claim.party),
        element('td', { 'data-name': columns[3] }, sentence(claim.sentence)))))))]
}
