import { dayFilterNames, filterNames, withParameters } from '../address'
import { element } from '../dom'
import { go } from '../page'
import type { Overview } from '../shapes'
import { dayWords, plain } from '../words'

/** A form that filters events by the address's parameters, and changes the address when it is used. Where something else on the page chooses the period, it leaves
 * that alone. */
export function filters(overview: Overview, address: URL, hasPeriod = false): HTMLElement {
  const names = filterNames.filter(name => !hasPeriod || !dayFilterNames.includes(name))
  const value = (name: string): string => address.searchParams.get(name) ?? ''
  const select = (name: string, words: readonly string[]): HTMLElement => element('select', { name },
    element('option', { value: '' }, 'any'),
    ...words.map(word => element('option', { value: word, selected: value(name) === word }, plain(word))))
  const input = (name: string, type: string, more: Record<string, string> = {}): HTMLElement => element('input', { name, type, value: value(name), ...more })
  const days = { min: overview.first ?? '', max: overview.last ?? '' }
  const form = element('form', { class: 'controls fields' },
    element('label', {}, 'Type', select('type', overview.types)),
    element('label', {}, 'Status', select('status', overview.statuses)),
    element('label', {}, 'Actor', input('actor', 'text', { list: 'actors' })),
    element('datalist', { id: 'actors' }, ...overview.belligerents.map(party => element('option', { value: party.label }))),
    element('label', {}, 'Place', input('place', 'text')),
    ...hasPeriod ? [] : [element('label', {}, 'From', input('from', 'date', days)), element('label', {}, 'To', input('to', 'date', days))],
    element('label', {}, 'Least confidence', input('confidence', 'number', { min: '0', max: '1', step: '0.05', placeholder: '0 to 1' })),
    element('div', {}, element('button', { type: 'submit' }, 'Apply'), ' ',
      element('a', { class: 'button', href: withParameters(address, Object.fromEntries(filterNames.map(name => [name, null]))).href }, 'Clear')))
  form.addEventListener('submit', submit => {
    submit.preventDefault()
    const data = new FormData(form)
    go(withParameters(new URL(location.href), Object.fromEntries(names.map(name => [name, String(data.get(name) ?? '')]))))
  })
  form.addEventListener('change', change => { if (change.target instanceof HTMLSelectElement) form.requestSubmit() })
  const active = names.filter(name => value(name))
  return element('details', { class: 'filter', open: active.length > 0 },
    element('summary', {}, active.length > 0 ? `Filtered: ${active.map(name => said(name, value(name))).join(', ')}` : 'Filter'), form)
}

const before: Partial<Record<typeof filterNames[number], string>> = { actor: 'actor “', place: 'place “', from: 'from ', to: 'until ', confidence: 'confidence at least ' }

/** One filter in words: "airstrike", "from 1 Jan 2019", "place “Baghdad”". */
export function said(name: typeof filterNames[number], value: string): string {
  const words = /^\d{4}-\d\d-\d\d$/.test(value) ? dayWords(value) : name === 'type' || name === 'status' ? plain(value) : value
  const begin = before[name] ?? ''
  return begin + words + (begin.endsWith('“') ? '”' : '')
}
