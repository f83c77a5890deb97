import { element } from '../dom'
import type { EventPage, FigureLine } from '../shapes'
import { capital, range } from '../words'
import { sentence } from './sentence'

/** The figures side by side by source, each with its sentence; those that cannot both hold are marked. */
export function figures(event: EventPage): Node[] {
  if (event.figures.length === 0) return []
  return [element('h2', {}, 'Figures, by source'), ...event.summaries.map(summary => {
    const own = event.figures.map((figure, index) => ({ figure, index })).filter(each => each.figure.kind === summary.kind)
    const disputed = own.some(each => each.figure.contradicts.length > 0)
    return element('section', { class: 'outcome' },
      element('h3', {}, capital(summary.kind), ' ',
        element('span', { class: 'soft' }, `${range(summary.low, summary.high)}${own.length > 1 ? `, most say ${summary.best}` : ''}`), ' ',
        disputed && element('span', { class: 'badge contradicted' }, 'sources contradict each other')),
      element('ol', { class: 'figures plain' }, ...own.map(({ figure, index }) => card(figure, index, event.figures))))
  })]
}

function card(figure: FigureLine, index: number, all: readonly FigureLine[]): HTMLElement {
  const against = figure.contradicts.map(other => all[other]!).map(other => `${range(other.minimum, other.maximum)} (${other.by ?? other.sentence.document})`)
  return element('li', { id: `figure-${index}`, class: against.length > 0 ? 'contradicted' : null },
    element('p', { class: 'number' }, range(figure.minimum, figure.maximum), ' ', element('span', { class: 'who' }, figure.who ?? '')),
    element('p', { class: 'small' }, figure.by ? `says ${figure.by}` : 'in the article’s own voice'),
    sentence(figure.sentence),
    against.length > 0 && element('p', { class: 'small against' }, `Cannot hold with ${against.join(', ')}.`))
}
