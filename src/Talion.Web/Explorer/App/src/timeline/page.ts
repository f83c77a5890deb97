import './timeline.css'
import * as api from '../api'
import { dayFilterNames, filterNames, queryOf, resourceAddress, withParameters } from '../address'
import { dayOf, isoOf } from '../days'
import { element } from '../dom'
import { entitle, note, roomWidth, type Page } from '../page'
import { downloads, eventDownloads } from '../parts/downloads'
import { filters } from '../parts/filters'
import { Later } from '../parts/later'
import { LongList } from '../parts/longlist'
import { Pages } from '../parts/pages'
import { period } from '../parts/period'
import { pictureButtons } from '../parts/picture'
import { Redraw } from '../parts/redraw'
import type { EventLine } from '../shapes'
import { counted, joined, none } from '../words'
import { lanes } from './lanes'

/** A telephone breaks a title into two lines. */
const rowHeight = (): number => window.innerWidth < 640 ? 108 : 64

/** What happened when: lanes by kind of attack, and every event in order. */
export const show: Page = async (main, address) => {
  entitle('Timeline')
  const query = queryOf(address, filterNames.filter(name => !dayFilterNames.includes(name)))
  const events = new Pages<EventLine>(async (offset, limit) => (await api.events(`${query}&offset=${offset}&limit=${limit}`)).events, () => list.renew())
  const [overview, outline] = await Promise.all([api.overview(), api.outline(query), events.begin()])
  let shown = outline.within(null, null)
  const count = element('p', { class: 'lede' })
  const list = new LongList(shown.length, rowHeight, index => row(events.at(shown[index]!)), 'Events in order of time')
  const picture = element('div', { class: 'lanes' })
  const draw = (): void => picture.replaceChildren(...[lanes(outline, shown, roomWidth())].filter(drawn => drawn !== null))
  const redraw = new Redraw(draw)
  const links = element('div')
  const offer = (): void => links.replaceChildren(...shown.length === 0 ? [] : [
    downloads(eventDownloads(queryOf(address, filterNames)), picture.firstChild ? pictureButtons(() => picture.querySelector('svg')!, 'timeline') : [])])
  const update = (from: number | null, to: number | null): void => {
    shown = outline.within(from, to)
    const undated = shown.filter(event => event >= outline.dated).length
    count.textContent = shown.length === 0 ? none(outline.count > 0 || query !== '') : `${counted(shown.length, 'event')}${undated > 0 ? `, ${undated.toLocaleString('en')} of them without a date, at the end` : ''}.`
    redraw.soon()
    list.show(shown.length)
    address = withParameters(address, { from: from === null ? null : isoOf(from), to: to === null ? null : isoOf(to) })
    settled.soon()
  }
  const settled = new Later(() => {
    note(address)
    offer()
  })
  const day = (name: string): number | null => address.searchParams.has(name) ? dayOf(address.searchParams.get(name)!) : null
  main.append(element('h1', {}, 'Timeline'), count, filters(overview, address, true), picture, period(outline.from, address, update), links, list.view)
  update(day('from'), day('to'))
  draw()
  offer()
  main.addEventListener('explorer:shown', () => list.start(), { once: true })
  window.addEventListener('resize', redraw.soon)
  return () => { window.removeEventListener('resize', redraw.soon); list.stop(); settled.never(); events.stop(); redraw.stop() }
}

function row(event: EventLine | undefined): HTMLElement {
  if (!event) return element('div', { class: 'line', 'aria-busy': 'true' }, element('span', { class: 'when' }, '…'))
  return element('div', { class: `line ${event.standing}` },
    element('span', { class: 'when' }, event.when),
    element('a', { href: resourceAddress(event.id) }, event.label),
    element('span', { class: 'soft' }, joined(event.parties, event.casualties, event.sources)))
}
