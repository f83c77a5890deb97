import './map.css'
import * as api from '../api'
import { dayFilterNames, filterNames, queryOf, withParameters } from '../address'
import { dayOf, isoOf } from '../days'
import { announce, element } from '../dom'
import { entitle, note, type Page } from '../page'
import { downloads, eventDownloads } from '../parts/downloads'
import { filters } from '../parts/filters'
import { Later } from '../parts/later'
import { pagedEvents } from '../parts/paged'
import { period } from '../parts/period'
import { pictureButtons } from '../parts/picture'
import { counted, none } from '../words'
import { MapChart } from './chart'
import { located, type PlaceSpot } from './places'
import { world } from './world'

/** An address may be only so long. */
const mostAsked = 200

/** Where it happened, with a slider for when. */
export const show: Page = async (main, address) => {
  entitle('Map')
  const query = queryOf(address, filterNames.filter(name => !dayFilterNames.includes(name)))
  const [overview, outline, points, atlas] = await Promise.all([api.overview(), api.outline(query), api.points(), world()])
  const places = located(outline, points)
  const chosen = element('section', { class: 'chosen', 'aria-live': 'polite' })
  const choose = async (spots: readonly PlaceSpot[]): Promise<void> => {
    const most = [...spots].sort((a, b) => b.count - a.count).slice(0, mostAsked)
    const { total, nodes } = await pagedEvents([queryOf(address, filterNames), ...most.map(spot => `point=${spot.number}`)].filter(Boolean).join('&'))
    const where = spots.length === 1 ? `: ${spots[0]!.label}` : ` at ${counted(most.length, 'place')}`
    chosen.replaceChildren(element('h2', {}, counted(total, 'event'), where),
      ...most.length < spots.length ? [element('p', { class: 'soft' }, `Those of ${spots.length - most.length} more places are shown when the map is nearer.`)] : [], ...nodes)
    chosen.scrollIntoView({ block: 'nearest' })
  }
  const chart = new MapChart<PlaceSpot>(atlas, spots => void choose(spots))
  const count = element('p', { class: 'lede' })
  const links = element('div')
  const offer = (): void => links.replaceChildren(downloads(eventDownloads(queryOf(address, filterNames)), pictureButtons(() => chart.drawing(), 'map')))
  const update = (from: number | null, to: number | null): void => {
    const shown = places.count(outline.within(from, to))
    chart.show(places.spots)
    count.textContent = outline.count === 0 ? none(query !== '') : `${counted(shown, 'event')} on the map${places.nowhere > 0 ? `, ${places.nowhere.toLocaleString('en')} without a place that is known` : ''}.`
    address = withParameters(address, { from: from === null ? null : isoOf(from), to: to === null ? null : isoOf(to) })
    if (chosen.firstChild) chosen.replaceChildren()
    settled.soon()
  }
  const settled = new Later(() => {
    announce(count.textContent ?? '')
    note(address)
    offer()
  })
  const day = (name: string): number | null => address.searchParams.has(name) ? dayOf(address.searchParams.get(name)!) : null
  main.append(element('h1', {}, 'Map'), count, filters(overview, address, true), chart.view, period(places.days, address, update), chosen, links)
  update(day('from'), day('to'))
  offer()
  return () => { settled.never(); chart.stop() }
}
