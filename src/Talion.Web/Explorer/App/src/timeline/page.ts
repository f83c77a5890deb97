import './timeline.css'
import * as api from '../api'
import { filterNames, queryOf, resourceAddress, withParameters } from '../address'
import { element } from '../dom'
import { entitle, note, type Page } from '../page'
import { downloads, eventDownloads } from '../parts/downloads'
import { filters } from '../parts/filters'
import { Later } from '../parts/later'
import { LongList } from '../parts/longlist'
import { period } from '../parts/period'
import type { EventLine } from '../shapes'
import { counted } from '../words'
import { lanes } from './lanes'

/** A telephone breaks a title into two lines. */
const rowHeight = (): number => window.innerWidth < 640 ? 108 : 64

/** What happened when: lanes by kind of attack, and every event in order. */
export const show: Page = async (main, address) => {
  entitle('Timeline')
  const notDays = filterNames.filter(name => name !== 'from' && name !== 'to')
  const [overview, { events }] = await Promise.all([api.overview(), api.events(queryOf(address, notDays))])
  const count = element('p', { class: 'lede' })
  const list = new LongList<EventLine>(events, rowHeight(), row, 'Events in order of time')
  const picture = element('div', { class: 'lanes', tabindex: 0, role: 'region', 'aria-label': 'Lanes by kind of attack' })
  let links = element('div')
  const update = (from: string | null, to: string | null): void => {
    const shown = events.filter(event => (!from && !to) || (event.from !== undefined && (!to || event.from <= to) && (!from || event.to! >= from)))
    const undated = shown.filter(event => !event.from).length
    count.textContent = `${counted(shown.length, 'event')}${undated > 0 ? `, ${undated} of them without a date, at the end` : ''}.`
    picture.replaceChildren(...lanes(shown))
    list.show(shown)
    address = withParameters(address, { from, to })
    settled.soon()
  }
  const settled = new Later(() => {
    note(address)
    const next = element('div', {}, downloads(eventDownloads(queryOf(address, filterNames))))
    links.replaceWith(next)
    links = next
  })
  main.append(element('h1', {}, 'Timeline'), count, filters(overview, address), picture, period(events, address, update), links, list.view)
  update(address.searchParams.get('from'), address.searchParams.get('to'))
  main.addEventListener('explorer:shown', () => list.start(), { once: true })
  return () => { list.stop(); settled.never() }
}

function row(event: EventLine): HTMLElement {
  return element('div', { class: `line ${event.standing}` },
    element('span', { class: 'when' }, event.when),
    element('a', { href: resourceAddress(event.id) }, event.label),
    element('span', { class: 'soft' }, [event.parties, event.casualties, event.sources].filter(Boolean).join(' · ')))
}
