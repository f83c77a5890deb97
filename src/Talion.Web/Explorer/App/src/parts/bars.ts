import { element, svg } from '../dom'

/** Numbers as bars with their words before them; null where there are none. */
export function bars(rows: readonly { words: string, count: number }[]): HTMLElement | null {
  if (rows.length === 0) return null
  const most = Math.max(...rows.map(row => row.count))
  return element('table', { class: 'bars' }, element('tbody', {}, ...rows.map(row => element('tr', {},
    element('th', { scope: 'row' }, row.words),
    element('td', { class: 'bar' }, svg('svg', { width: '100%', height: 14, preserveAspectRatio: 'none', viewBox: '0 0 100 14', 'aria-hidden': 'true' }, svg('rect', { width: Math.max(1, 100 * row.count / most), height: 14 }))),
    element('td', {}, row.count.toLocaleString('en'))))))
}
