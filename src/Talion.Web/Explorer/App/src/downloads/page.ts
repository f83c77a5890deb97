import './downloads.css'
import * as api from '../api'
import { filterNames, queryOf } from '../address'
import { element } from '../dom'
import { entitle, type Page } from '../page'
import { filters } from '../parts/filters'
import { counted } from '../words'

const formats: readonly (readonly [word: string, name: string, about: string])[] = [
  ['csv', 'CSV, events', 'a row an event'],
  ['csv-links', 'CSV, links', 'a row for each tie between two events'],
  ['csv-figures', 'CSV, figures', 'a row for each casualty figure, with its source and sentence'],
  ['jsonl', 'JSON lines', 'an object an event, what the articles say side by side'],
  ['turtle', 'Turtle', 'what the graph says of these events'],
  ['geojson', 'GeoJSON', 'points for a map'],
  ['graphml', 'GraphML', 'events and links for graph tools'],
  ['gexf', 'GEXF', 'events and links with their days, for Gephi'],
]

/** The events as files, all of them or those that a filter leaves. */
export const show: Page = async (main, address) => {
  entitle('Downloads')
  const query = queryOf(address, filterNames)
  const [overview, { total }] = await Promise.all([api.overview(), api.events(`${query}&limit=1`)])
  main.append(
    element('h1', {}, 'Downloads'),
    element('p', { class: 'lede' }, `${counted(total, 'event')}${query ? ' that fit the filter' : ''}.`),
    filters(overview, address),
    element('ul', { class: 'files plain' }, ...formats.map(([word, name, about]) => element('li', {},
      element('a', { href: `/api/download/${word}?${query}`, download: true }, name), element('span', { class: 'soft' }, about)))),
    element('h2', {}, 'The whole graph'),
    element('ul', { class: 'files plain' },
      element('li', {}, element('a', { href: '/store?default', download: 'talion.ttl' }, 'Turtle'), element('span', { class: 'soft' }, 'all triples, of all articles')),
      element('li', {}, element('a', { href: '/openapi.json' }, 'OpenAPI'), element('span', { class: 'soft' }, 'what else this server answers'))),
    element('p', { class: 'small soft' }, 'Every page offers what it shows: ladder, map and timeline their pictures, questions their answers, events, actors and places their triples.'))
}
