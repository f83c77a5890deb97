import { filterNames, withParameters } from '../address'
import { element } from '../dom'
import { go } from '../page'
import type { Overview } from '../shapes'
import { capital, plain } from '../words'

/** A form that filters events by the address's parameters, and changes the address when it is used. */
export function filters(overview: Overview, address: URL): HTMLElement {
  const value = (name: string): string => address.searchParams.get(name) ?? ''
  const select = (name: string, words: readonly string[]): HTMLElement => element('select', { name },
    element('option', { value: '' }, 'any'),
    ...words.map(word => element('option', { value: word, selected: value(name) === word }, plain(word))))
  const input = (name: string, type: string, more: Record<string, string> = {}): HTMLElement => element('input', { name, type, value: value(name), ...more })
  const days = { min: overview.first ?? '', max: overview.last ?? '' }
  const form = element('form', { class: 'controls' },
    element('label', {}, 'Type', select('type', overview.types)),
    element('label', {}, 'Status', select('status', overview.statuses)),
    element('label', {}, 'Actor', input('actor', 'text', { size: '14' })),
    element('label', {}, 'Place', input('place', 'text', { size: '14' })),
    element('label', {}, 'From', input('from', 'date', days)),
    element('label', {}, 'To', input('to', 'date', days)),
    element('label', {}, 'Confidence at least', input('confidence', 'number', { min: '0', max: '1', step: '0.05' })),
    element('button', { type: 'submit' }, 'Show'),
    element('a', { class: 'button', href: withParameters(address, Object.fromEntries(filterNames.map(name => [name, null]))).href }, 'All'))
  form.addEventListener('submit', submit => {
    submit.preventDefault()
    const data = new FormData(form)
    go(withParameters(address, Object.fromEntries(filterNames.map(name => [name, String(data.get(name) ?? '')]))))
  })
  form.addEventListener('change', change => { if (change.target instanceof HTMLSelectElement) form.requestSubmit() })
  const active = filterNames.filter(name => value(name))
  const summary = active.length > 0 ? `Filtered by ${active.map(name => `${name} ${plain(value(name))}`).join(', ')}` : 'Filter'
  return element('details', { class: 'filter', open: active.length > 0 }, element('summary', {}, capital(summary)), form)
}
