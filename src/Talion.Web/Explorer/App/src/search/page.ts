import './search.css'
import * as api from '../api'
import { articleAddress, resourceAddress } from '../address'
import { announce, element } from '../dom'
import { entitle, go, type Page } from '../page'
import { downloads, eventDownloads } from '../parts/downloads'
import { eventItem } from '../parts/events'
import { grouped } from '../parts/grouped'
import type { SearchPage, TextHit } from '../shapes'
import { counted } from '../words'

const most = 20

/** Everything that fits some words; arrow keys walk over what was found. Where `exact` asks for the one event of that name, it goes there. */
export const show: Page = async (main, address) => {
  const words = address.searchParams.get('q')?.trim() ?? ''
  entitle(words ? `“${words}”` : 'Search')
  const found: SearchPage = words ? await api.search(words) : { events: [], things: [], texts: [] }
  const [named, ...others] = address.searchParams.has('exact') ? found.events.filter(event => event.label === words) : []
  if (named && others.length === 0) return go(resourceAddress(named.id), 'replace')
  const sum = found.events.length + found.things.length + found.texts.length
  main.append(
    element('h1', {}, words ? `“${words}”` : 'Search'),
    element('p', { class: 'lede' }, words ? summary(found) : 'Events, actors, places and words of the articles. / goes to the search from every page, ↑ and ↓ over what was found.'),
    ...section('Actors and places', found.things.length > 0 && element('ul', { class: 'chips' }, ...found.things.map(thing => element('li', {},
      element('a', { class: 'chip', href: resourceAddress(thing.id) }, thing.label, ' ', element('span', { class: 'soft' }, thing.kind)))))),
    ...section('Events', found.events.length > 0 && element('ol', { class: 'events' }, ...found.events.map(event => eventItem(event)))),
    ...section('In the articles', found.texts.length > 0 && element('ol', { class: 'hits plain' }, ...byArticle(found.texts).map(hits => element('li', {},
      element('a', { href: articleAddress(hits[0]!.document) }, hits[0]!.title), ' ', element('span', { class: 'soft small' }, hits[0]!.source),
      ...hits.map(passage))))),
    ...sum > 0 ? [downloads([...found.events.length > 0 ? eventDownloads(`q=${encodeURIComponent(words)}`) : [], ['JSON', `/api/search?q=${encodeURIComponent(words)}`]])] : [])
  announce(words ? counted(sum, 'result') : '')
  main.addEventListener('keydown', key => walk(key, main))
  document.addEventListener('keydown', enter)
  return () => document.removeEventListener('keydown', enter)

  function enter(key: KeyboardEvent): void {
    if (key.key === 'ArrowDown' && (key.target as Element).closest('.search')) {
      key.preventDefault()
      main.querySelector<HTMLElement>('a')?.focus()
    }
  }
}

function summary(found: SearchPage): string {
  const sums = [
    upTo(found.things.length, 'actor or place', 'actors and places'), upTo(found.events.length, 'event', 'events'), upTo(found.texts.length, 'place in the articles', 'places in the articles'),
  ]
  return found.events.length + found.things.length + found.texts.length === 0 ? 'Nothing fits that.' : sums.join(', ')
}

/** The server stops looking at `most` of a kind. */
const upTo = (count: number, one: string, many: string): string => count < most ? counted(count, one, many) : `${most} or more ${many}`

/** Where the words stand, with what stands around them, cut between words. */
const passage = (hit: TextHit): HTMLElement => element('p', {},
  element('a', { class: 'passage', href: articleAddress(hit.document, hit.start, hit.end) },
    hit.before.length < hit.start ? hit.before.replace(/^\S*\s+/, '… ') : hit.before, element('mark', {}, hit.words), hit.after.replace(/\s+\S*$/, ' …')))

/** Hits one below the other under their article. */
const byArticle = (hits: readonly TextHit[]): TextHit[][] => [...grouped(hits, hit => hit.document).values()]

const section = (heading: string, content: HTMLElement | false): Node[] => content ? [element('h2', {}, heading), content] : []

function walk(key: KeyboardEvent, main: HTMLElement): void {
  const step = ({ ArrowDown: 1, ArrowUp: -1 } as Record<string, number>)[key.key]
  const links = [...main.querySelectorAll<HTMLElement>('a')]
  const at = links.indexOf(document.activeElement as HTMLElement)
  if (!step || at < 0) return
  key.preventDefault()
  if (at + step < 0) document.querySelector<HTMLElement>('.masthead input')?.focus()
  else links[Math.min(links.length - 1, at + step)]?.focus()
}
