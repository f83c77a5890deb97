import { element } from '../dom'
import type { EventPage } from '../shapes'
import { capital, plain } from '../words'

/** Why the articles' reports were taken for one event. */
export function merges(event: EventPage): Node[] {
  if (event.merges.length === 0) return []
  const titleOf = (record: string): string => `“${event.accounts.find(account => account.record === record)?.title ?? record}”`
  return [element('details', { class: 'filter merges' },
    element('summary', {}, `Why these ${event.accounts.length} reports are taken for one event`),
    ...event.merges.map(merge => element('section', {},
      element('h3', {}, titleOf(merge.first), ' and ', titleOf(merge.second)),
      element('p', { class: 'small soft' }, `${capital(plain(merge.rule))} · score ${merge.score.toFixed(2)} of 1`),
      element('ul', { class: 'chips' }, ...merge.reasons.map(reason => element('li', { class: 'chip' }, reason))))))]
}
