import { articleAddress } from '../address'
import { element } from '../dom'
import type { Results, Term } from '../shapes'
import { capital, counted } from '../words'
import { isDay, isNumber, termNode } from './terms'

const step = 200
const shortText = 24
const longText = 60

/** What the catalogue calls columns with attacks' names. */
const attackColumns = new Set(['attack', 'answer', 'cause', 'effect'])

/** Rows as a table; long ones a piece at a time. */
export function table(results: Results): HTMLElement {
  if (results.boolean !== undefined) return element('p', { class: 'notice' }, results.boolean ? 'Yes.' : 'No.')
  const [names, rows] = [results.head.vars ?? [], results.results?.bindings ?? []]
  const body = element('tbody')
  const more = element('button', { type: 'button' })
  const grow = (): void => {
    const shown = body.rows.length
    body.append(...rows.slice(shown, shown + step).map(row => element('tr', {}, ...names.map(name => element('td', { class: kind(row[name]), 'data-name': row[name] ? capital(spaced(name)) : null }, cell(name, row[name]))))))
    more.hidden = body.rows.length >= rows.length
    more.textContent = `${Math.min(step, rows.length - body.rows.length)} more rows`
  }
  more.addEventListener('click', grow)
  grow()
  return element('div', { class: 'answer' },
    element('p', { class: 'soft small' }, counted(rows.length, 'row')),
    rows.length > 0 && element('div', { class: 'wide', tabindex: 0, role: 'region', 'aria-label': 'Rows' },
      element('table', { class: 'stacked' }, element('thead', {}, element('tr', {}, ...names.map(name => element('th', { scope: 'col', class: rows.some(row => isNumber(row[name])) ? 'number' : null }, capital(spaced(name)))))), body)),
    more)
}

/** How a cell is laid out: numbers to the right, days on one line, sentences with room. */
function kind(term: Term | undefined): string | null {
  if (isNumber(term)) return 'number'
  if (isDay(term)) return 'day'
  if (!term || term.type === 'uri') return null
  return term.value.length > longText ? 'long' : term.value.length > shortText && term.value.includes(' ') ? 'title' : null
}

/** Articles and attacks, in columns that the catalogue calls so, lead to where they can be read of. */
function cell(name: string, term: Term | undefined): Node {
  if (!term || term.type === 'uri') return termNode(term)
  if (/article$/i.test(name) && !term.value.includes(' ')) return element('a', { href: articleAddress(term.value) }, term.value)
  return attackColumns.has(name) && !isNumber(term) ? element('a', { href: `/search?exact=yes&q=${encodeURIComponent(term.value)}` }, term.value) : termNode(term)
}

/** A variable as words: "attackDay" to "attack day". */
export const spaced = (name: string): string => name.replace(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`)
