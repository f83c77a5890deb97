import './thing.css'
import * as api from '../api'
import { resourceAddress } from '../address'
import { element } from '../dom'
import { entitle, type Page } from '../page'
import { bars } from '../parts/bars'
import { downloads, eventDownloads } from '../parts/downloads'
import { months } from '../parts/months'
import { pagedEvents } from '../parts/paged'
import type { ThingName, ThingPage } from '../shapes'
import { counted, joined, partWords, plain } from '../words'
import { statements } from './statements'

/** An actor, a place, a base or whatever else the graph knows: what it did and what was done to it. */
export const show: Page = async (main, address) => {
  const path = address.pathname.slice('/id/'.length)
  const iri = address.pathname === '/resource' ? address.searchParams.get('iri') ?? '' : null
  if (iri !== null) return statements(main, iri)
  if (path === '') throw new api.Problem(404, 'Not found')
  const thing = await api.thing(path).catch((error: unknown) => {
    if (error instanceof api.Problem && error.status === 404) return null
    throw error
  })
  if (!thing) return statements(main, await baseIri() + path)
  entitle(thing.name.label)
  const query = `thing=${encodeURIComponent(thing.name.id)}`
  const events = await pagedEvents(query, thing.parts.length > 1)
  main.append(...[
    element('p', { class: 'soft small' }, thing.name.kind, ...thing.within.flatMap(each => [' · in ', link(each), each.label === thing.name.label && ` (${each.kind})`])),
    element('h1', {}, thing.name.label),
    element('p', { class: 'lede' }, joined(...thing.parts.filter(each => each.count > 0).map(each => counted(each.count, ...partWords[each.part]!)))),
    thing.aliases.length > 0 && element('p', { class: 'small' }, `Also called ${thing.aliases.join(', ')}.`),
    thing.latitude !== undefined && element('p', { class: 'small' }, element('a', { href: `/map?place=${encodeURIComponent(thing.name.label)}` }, 'On the map'), ` at ${degrees(thing.latitude, 'N', 'S')} ${degrees(thing.longitude!, 'E', 'W')}`),
    ...thing.backers.map(backer => element('p', { class: 'small' }, 'Said to be backed by ', element('a', { href: resourceAddress(backer.id) }, backer.label), `: ${backer.source}.`)),
    ...months(thing.parts, 'Over time'),
    element('div', { class: 'pair' }, section('With what', bars(thing.weapons.map(weapon => ({ words: plain(weapon.word), count: weapon.count })))), counterparts(thing)),
    ...thing.holds.length > 0 ? [element('h2', {}, 'Places in it'), element('ul', { class: 'chips' }, ...thing.holds.map(each => element('li', {}, element('a', { class: 'chip', href: resourceAddress(each.id) }, each.label))))] : [],
    element('h2', {}, counted(thing.events, 'event')),
    ...events.nodes,
    element('p', { class: 'iri small soft' }, 'IRI ', element('code', {}, thing.iri), ...thing.sameAs.flatMap(same => [' = ', element('code', {}, same)])),
    downloads([...eventDownloads(query), ['JSON lines', `/api/download/jsonl?${query}`]], [], 'These events'),
    downloads([['Turtle', `/api/resource/turtle?iri=${encodeURIComponent(thing.iri)}`], ['JSON-LD', `/api/resource/jsonld?iri=${encodeURIComponent(thing.iri)}`], ['JSON', `/api/thing/${path}`]], [], 'What is said of it')].filter(part => part !== false))
}

const degrees = (value: number, positive: string, negative: string): string => `${Math.abs(value).toFixed(2)}° ${value < 0 ? negative : positive}`

const link = (thing: ThingName): HTMLElement => element('a', { href: resourceAddress(thing.id) }, thing.label)

function section(heading: string, content: HTMLElement | null): HTMLElement | null {
  return content && element('section', {}, element('h2', {}, heading), content)
}

function counterparts(thing: ThingPage): HTMLElement | null {
  if (thing.counterparts.length === 0) return null
  return section('Against whom, by whom', element('table', {},
    element('thead', {}, element('tr', {}, ...['', 'attacks by it', thing.parts.some(each => each.part === 'place') ? 'attacks on it or here' : 'attacks on it'].map(words => element('th', { scope: 'col' }, words || element('span', { class: 'unseen' }, 'party'))))),
    element('tbody', {}, ...thing.counterparts.slice(0, 15).map(other => element('tr', {},
      element('th', { scope: 'row' }, link(other.thing)), element('td', {}, other.attacked.toLocaleString('en')), element('td', {}, other.attacks.toLocaleString('en')))))))
}

/** What resources' IRIs begin with: the IRI of any event tells. */
async function baseIri(): Promise<string> {
  const found = await api.select('SELECT ?e { ?e <https://w3id.org/talion#account> ?a } LIMIT 1')
  const event = found.results?.bindings[0]?.['e']?.value ?? 'https://w3id.org/talion/id/event/'
  return event.slice(0, event.lastIndexOf('event/'))
}
