import './event.css'
import * as api from '../api'
import { element } from '../dom'
import { entitle, type Page } from '../page'
import { downloads, eventDownloads } from '../parts/downloads'
import { drawnPictures } from '../parts/picture'
import { accounts } from './accounts'
import { facts } from './facts'
import { figures } from './figures'
import { ledger } from './ledger'
import { links } from './links'
import { joined } from '../words'
import { merges } from './merges'

/** Everything that the articles tell of an event, side by side. */
export const show: Page = async (main, address) => {
  const path = address.pathname.slice('/id/event/'.length)
  const event = await api.event(path)
  entitle(event.line.label)
  main.append(element('article', { class: 'event' },
    element('p', { class: 'soft small' }, event.line.when),
    element('h1', {}, event.line.label),
    element('p', { class: 'lede' }, joined(event.line.casualties, event.line.sources)),
    facts(event),
    ...links(event),
    ...figures(event),
    ...ledger(event),
    ...accounts(event),
    ...merges(event),
    element('p', { class: 'iri small soft' }, 'IRI ', element('code', {}, event.iri)),
    downloads([...eventDownloads(`event=${encodeURIComponent(event.line.id)}`), ['CSV of the figures', `/api/download/csv-figures?event=${encodeURIComponent(event.line.id)}`],
      ['JSON-LD', `/api/resource/jsonld?iri=${encodeURIComponent(event.iri)}`], ['JSON', `/api/event/${path}`]]),
    downloads([], drawnPictures(`/api/chain/${path}`, 'chain'), 'The chain it stands in')))
}
