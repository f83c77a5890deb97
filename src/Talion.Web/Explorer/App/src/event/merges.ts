import { element } from '../dom'
import type { EventPage } from '../shapes'

/** Why the articles' reports were taken for one event. */
export function merges(event: EventPage): Node[] {
  if (event.merges.length === 0) return []
  return [element('details', { class: 'filter merges' },
    element('summary', {}, `Why these ${event.accounts.length} reports are taken for one event`),
    ...event.merges.map(merge => element('section', {},
      element('h3', {}, merge.first, ' = ', merge.second),
      element('p', { class: 'small soft' }, `${merge.rule} · ${merge.score.toFixed(3)}`),
      element('ul', { class: 'chips' }, ...merge.reasons.map(reason => element('li', { class: 'chip' }, reason))))))]
}
