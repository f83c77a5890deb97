import { articleAddress } from '../address'
import { element } from '../dom'
import type { EventPage } from '../shapes'
import { dayWords, joined } from '../words'
import { ownSentence } from './sentence'

/** Every article that tells it, with its sentences. */
export function accounts(event: EventPage): Node[] {
  return [element('h2', {}, 'Told by'), element('ul', { class: 'accounts plain' }, ...event.accounts.map(account => element('li', {},
    element('h3', {}, element('a', { href: articleAddress(account.document) }, account.title)),
    element('p', { class: 'small soft' }, joined(account.publisher, account.published && dayWords(account.published), `confidence ${account.confidence.toFixed(2)}`), ' ',
      account.copyOf && element('span', { class: 'badge' }, `copy of ${account.copyOf}`)),
    ...account.sentences.map(ownSentence))))]
}
