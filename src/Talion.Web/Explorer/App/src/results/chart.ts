import { element } from '../dom'
import { bars } from '../parts/bars'
import type { Results } from '../shapes'
import { counted } from '../words'
import { isNumber, shortened } from './terms'

const most = 40

/** The columns that a chart can be made of: words, and the last one of numbers; null where there are none. */
export function charted(results: Results): { words: string[], number: string } | null {
  const [names, rows] = [results.head.vars ?? [], results.results?.bindings ?? []]
  if (rows.length < 2) return null
  const number = names.filter(name => rows.every(row => isNumber(row[name]))).at(-1)
  const words = names.filter(name => !rows.some(row => isNumber(row[name])))
  return number && words.length > 0 && words.length <= 3 ? { words, number } : null
}

/** The rows as bars. */
export function chart(results: Results): HTMLElement | null {
  const columns = charted(results)
  if (!columns) return null
  const rows = results.results!.bindings.map(row => ({
    words: columns.words.map(name => row[name]).filter(term => term !== undefined).map(term => term.type === 'uri' ? shortened(term.value) : term.value).join(' · '),
    count: Number(row[columns.number]!.value),
  }))
  return element('div', { class: 'chart' }, bars(rows.slice(0, most)), rows.length > most && element('p', { class: 'soft small' }, `and ${counted(rows.length - most, 'row')} more`))
}
