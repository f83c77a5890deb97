import './coverage.css'
import '../event/event.css'
import * as api from '../api'
import { element } from '../dom'
import { entitle, type Page } from '../page'
import { downloads } from '../parts/downloads'
import { paged } from '../parts/paged'
import { counted } from '../words'
import { headings, row } from './table'
import { passedOver } from './passed'

/** How much of each article's events was filled in, and what was passed over. */
export const show: Page = async (main, address) => {
  entitle('Coverage')
  const body = element('tbody')
  const { all } = await api.coverage('limit=1')
  const { total, more } = await paged(async (offset, limit) => {
    const { total, articles } = await api.coverage(`offset=${offset}&limit=${limit}`)
    return { total, items: articles }
  }, row, body, 'article')
  const over = passedOver(address)
  main.append(
    element('h1', {}, 'Coverage'),
    element('p', { class: 'lede' }, `${counted(all.counts.events, 'account')} of events in ${counted(total, 'article')}: how many of them have what, and `, element('a', { href: '#passed-over' }, 'what was passed over'), '.'),
    element('div', { class: 'wide', tabindex: 0, role: 'region', 'aria-label': 'Coverage by article' }, element('table', { class: 'coverage' },
      element('thead', {}, headings()), element('tbody', { class: 'sum' }, row(all)), body)),
    more,
    downloads([['CSV', '/api/coverage.csv'], ['JSON', '/api/coverage?limit=1000']]),
    over.view)
  main.addEventListener('explorer:shown', () => over.start(), { once: true })
  return () => over.stop()
}
