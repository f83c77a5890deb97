import '../event/event.css'
import * as api from '../api'
import { filterNames, queryOf, resourceAddress } from '../address'
import { element } from '../dom'
import { entitle, type Page } from '../page'
import { figureCards } from '../event/figures'
import { downloads } from '../parts/downloads'
import { filters } from '../parts/filters'
import { counted } from '../words'

/** Events whose sources contradict each other, figure beside figure. */
export const show: Page = async (main, address) => {
  entitle('Disagreements')
  const query = queryOf(address, filterNames)
  const [overview, { disagreements }] = await Promise.all([api.overview(), api.disagreements(query)])
  main.append(
    element('h1', {}, 'Disagreements'),
    element('p', { class: 'lede' }, disagreements.length === 0 ? 'No figures contradict each other.' : `${counted(disagreements.length, 'event')} with figures that cannot both hold. Nobody is believed here; each figure stands with its source.`),
    filters(overview, address),
    ...disagreements.map(each => element('section', {},
      element('h2', {}, element('a', { href: resourceAddress(each.event.id) }, each.event.label)),
      element('p', { class: 'soft' }, each.event.when),
      ...figureCards(each.figures, each.summaries.filter(summary => each.figures.some(figure => figure.kind === summary.kind && figure.contradicts.length > 0))))),
    downloads([['CSV of all figures', `/api/download/csv-figures?${query}`], ['JSON', `/api/disagreements?${query}`]]))
}
