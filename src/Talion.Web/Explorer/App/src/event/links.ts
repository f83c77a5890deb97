import { articleAddress } from '../address'
import { element } from '../dom'
import { eventItem } from '../parts/events'
import type { EventPage, LinkLine } from '../shapes'
import { apart, effectWords, linkWords } from '../words'

/** What led to it and what came of it, in the articles' words. */
export function links(event: EventPage): Node[] {
  if (event.causes.length + event.effects.length === 0) return []
  return [element('div', { class: 'links' }, column('What led to it', event.causes, linkWords), column('What came of it', event.effects, effectWords))]
}

function column(heading: string, all: readonly LinkLine[], words: Record<string, string>): HTMLElement {
  return element('section', {}, element('h2', {}, heading),
    all.length === 0 ? element('p', { class: 'soft' }, 'Nothing that the articles tell.') : element('ul', { class: 'events' }, ...all.map(link => item(link, words))))
}

function item(link: LinkLine, words: Record<string, string>): HTMLElement {
  const made = eventItem(link.event, ...link.told.filter(told => told.cue).map(told => element('p', { class: 'told' },
    `“${told.cue}”`, ' in ', element('a', { class: 'source', href: articleAddress(told.document), title: told.quote }, apart(told.source)))))
  made.prepend(element('p', { class: `tie ${link.basis === 'inferred' ? 'inferred' : link.type}` },
    link.basis === 'inferred' ? `${words[link.type]} (inferred)` : words[link.type] ?? link.type, link.confidence > 0 && ` · confidence ${link.confidence.toFixed(2)}`))
  return made
}
