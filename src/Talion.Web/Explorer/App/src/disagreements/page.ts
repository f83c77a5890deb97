import '../event/event.css'
import * as api from '../api'
import { filterNames, queryOf, resourceAddress } from '../address'
import { element } from '../dom'
import { entitle, type Page } from '../page'
import { figureCards } from '../event/figures'
import { downloads, eventDownloads } from '../parts/downloads'
import { filters } from '../parts/filters'
import { paged } from '../parts/paged'
import type { Disagreement } from '../shapes'
import { counted, joined } from '../words'

const step = 20

/** Events whose sources contradict each other, figure beside figure. */
export const show: Page = async (main, address) => {
  entitle('Disagreements')
  const query = queryOf(address, filterNames)
  const read = async (offset: number, limit: number): Promise<{ total: number, items: Disagreement[] }> => {
    const { total, disagreements } = await api.disagreements(`${query}&offset=${offset}&limit=${limit}`)
    return { total, items: disagreements }
  }
  const list = element('div')
  const [overview, { total, more }] = await Promise.all([api.overview(), paged(read, section, list, 'event', step)])
  const disputed = `${query}${query && '&'}disputed=yes`
  main.append(
    element('h1', {}, 'Disagreements'),
    element('p', { class: 'lede' }, total === 0 ? 'No figures contradict each other.' : `${counted(total, 'event')} with figures that cannot both hold. Nobody is believed here; each figure stands with its source.`),
    filters(overview, address),
    list, more,
    ...total > 0 ? [downloads([['CSV of the figures', `/api/download/csv-figures?${disputed}`], ...eventDownloads(disputed), ['JSON', `/api/disagreements?${query}`]])] : [])
}

const section = (each: Disagreement): HTMLElement => element('section', {},
  element('h2', {}, element('a', { href: resourceAddress(each.event.id) }, each.event.label)),
  element('p', { class: 'soft' }, joined(each.event.when, each.event.parties, each.event.sources)),
  ...figureCards(each.figures, each.summaries.filter(summary => each.figures.some(figure => figure.kind === summary.kind && figure.contradicts.length > 0))))
