import { element } from '../dom'
import type { Results } from '../shapes'
import { capital, counted } from '../words'
import { isNumber, termNode } from './terms'

const step = 200

/** Rows as a table; long ones a piece at a time. */
export function table(results: Results): HTMLElement {
  if (results.boolean !== undefined) return element('p', { class: 'notice' }, results.boolean ? 'Yes.' : 'No.')
  const [names, rows] = [results.head.vars ?? [], results.results?.bindings ?? []]
  const body = element('tbody')
  const more = element('button', { type: 'button' })
  const grow = (): void => {
    const shown = body.rows.length
    body.append(...rows.slice(shown, shown + step).map(row => element('tr', {}, ...names.map(name => element('td', { class: isNumber(row[name]) ? 'number' : null }, termNode(row[name]))))))
    more.hidden = body.rows.length >= rows.length
    more.textContent = `${Math.min(step, rows.length - body.rows.length)} more rows`
  }
  more.addEventListener('click', grow)
  grow()
  return element('div', { class: 'answer' },
    element('p', { class: 'soft small' }, counted(rows.length, 'row')),
    rows.length > 0 && element('div', { class: 'wide', tabindex: 0, role: 'region', 'aria-label': 'Rows' },
      element('table', {}, element('thead', {}, element('tr', {}, ...names.map(name => element('th', { scope: 'col' }, capital(spaced(name)))))), body)),
    more)
}

/** A variable as words: "attackDay" to "attack day". */
export const spaced = (name: string): string => name.replace(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`)
