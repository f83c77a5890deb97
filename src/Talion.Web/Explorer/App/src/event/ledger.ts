import { element } from '../dom'
import type { EventPage } from '../shapes'
import { plain } from '../words'
import { sentence } from './sentence'

/** Who claims it, accuses whom, denies it: a line a statement. */
export function ledger(event: EventPage): Node[] {
  if (event.claims.length === 0) return []
  return [element('h2', {}, 'Claims, accusations, denials'), element('div', { class: 'wide', tabindex: 0, role: 'region', 'aria-label': 'Claims, accusations, denials' },
    element('table', { class: 'ledger' },
      element('thead', {}, element('tr', {}, ...['Who says', 'what', 'of whom', 'Sentence'].map(words => element('th', { scope: 'col' }, words)))),
      element('tbody', {}, ...event.claims.map(claim => element('tr', {},
        element('td', {}, claim.by ?? element('span', { class: 'soft' }, 'the article')),
        element('td', {}, element('span', { class: `stance ${claim.stance}` }, plain(claim.stance))),
        element('td', {}, claim.party),
        element('td', {}, sentence(claim.sentence)))))))]
}
