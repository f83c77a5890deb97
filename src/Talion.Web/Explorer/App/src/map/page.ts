import './map.css'
import * as api from '../api'
import { filterNames, queryOf, withParameters } from '../address'
import { announce, element } from '../dom'
import { entitle, note, type Page } from '../page'
import { eventDownloads, downloads } from '../parts/downloads'
import { eventItem } from '../parts/events'
import { filters } from '../parts/filters'
import { Later } from '../parts/later'
import { pictureButton } from '../parts/png'
import { period } from '../parts/period'
import type { EventLine } from '../shapes'
import { counted } from '../words'
import { MapChart } from './chart'
import { world } from './world'

type Located = EventLine & { latitude: number, longitude: number }

const mostListed = 200

/** Where it happened, with a slider for when. */
export const show: Page = async (main, address) => {
  entitle('Map')
  const notDays = filterNames.filter(name => name !== 'from' && name !== 'to')
  const [overview, list, atlas] = await Promise.all([api.overview(), api.events(queryOf(address, notDays)), world()])
  const located = list.events.filter((event): event is Located => event.latitude !== undefined && event.longitude !== undefined)
  const chosen = element('section', { class: 'chosen', 'aria-live': 'polite' })
  const choose = (spots: readonly Located[]): void => {
    chosen.replaceChildren(element('h2', {}, counted(spots.length, 'event')), element('ol', { class: 'events' }, ...spots.slice(0, mostListed).map(spot => eventItem(spot))))
    chosen.scrollIntoView({ block: 'nearest' })
  }
  const room = document.getElementById('main')!.clientWidth
  const chart = new MapChart<Located>(atlas, Math.min(1180, Math.max(320, room - 32)), Math.max(320, Math.min(560, window.innerHeight - 300)), choose)
  const count = element('p', { class: 'lede' })
  let links = element('div')
  const update = (from: string | null, to: string | null): void => {
    const shown = located.filter(event => (!from && !to) || (event.from !== undefined && (!to || event.from <= to) && (!from || event.to! >= from)))
    chart.show(shown)
    count.textContent = `${counted(shown.length, 'event')} on the map, ${list.events.length - located.length} without a place that is known.`
    address = withParameters(address, { from, to })
    chosen.replaceChildren()
    settled.soon()
  }
  const settled = new Later(() => {
    announce(count.textContent ?? '')
    note(address)
    const next = element('div', {}, downloads(eventDownloads(queryOf(address, filterNames)), pictureButton(() => chart.photograph(), 'map.png')))
    links.replaceWith(next)
    links = next
  })
  main.append(element('h1', {}, 'Map'), count, filters(overview, address), chart.view, period(located, address, update), chosen, links)
  update(address.searchParams.get('from'), address.searchParams.get('to'))
  chart.fit(located)
  return () => { settled.never(); chart.stop() }
}
