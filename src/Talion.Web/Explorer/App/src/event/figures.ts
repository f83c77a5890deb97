import { element } from '../dom'
import type { EventPage, FigureLine, FigureSummary } from '../shapes'
import { capital, range } from '../words'
import { scale } from './scale'
import { sentence } from './sentence'

/** The figures side by side by source, each with its sentence; those that cannot both hold are marked. */
export function figures(event: EventPage): Node[] {
  return event.figures.length === 0 ? [] : [element('h2', {}, 'Figures, by source'), ...figureCards(event.figures, event.summaries)]
}

/** A row of cards for each outcome, under what its figures come to. */
export function figureCards(figures: readonly FigureLine[], summaries: readonly FigureSummary[]): Node[] {
  return summaries.map(summary => {
    const own = figures.map((figure, index) => ({ figure, index })).filter(each => each.figure.kind === summary.kind)
    const agreeing = own.filter(({ figure }) => figure.minimum === summary.best && figure.maximum === summary.best).length
    const disputed = own.some(each => each.figure.contradicts.length > 0)
    return element('section', { class: 'outcome' },
      element('h3', {}, capital(summary.kind), ' ',
        element('span', { class: 'soft' }, `${range(summary.low, summary.high)}${agreeing > 1 && summary.low !== summary.high ? `, most say ${summary.best}` : ''}`), ' ',
        disputed && element('span', { class: 'badge contradicted' }, 'sources contradict each other')),
      scale(own.map(each => each.figure)),
      element('ol', { class: 'figures plain' }, ...own.map(({ figure }) => card(figure, figures))))
  })
}

function card(figure: FigureLine, all: readonly FigureLine[]): HTMLElement {
  const against = figure.contradicts.map(other => all[other]!).map(other => `${range(other.minimum, other.maximum)} (${other.by ?? other.sentence.source})`)
  return element('li', { class: against.length > 0 ? 'contradicted' : null },
    element('p', { class: 'number' }, range(figure.minimum, figure.maximum), ' ', figure.who && element('span', { class: 'who' }, `“${figure.who}”`)),
    element('p', { class: 'by' }, figure.by ? `says ${figure.by}` : 'in the article’s own voice'),
    sentence(figure.sentence),
    against.length > 0 && element('p', { class: 'small against' }, `Cannot hold with ${against.join(', ')}.`))
}
