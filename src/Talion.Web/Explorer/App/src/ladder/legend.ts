import { element, svg } from '../dom'

const rungs: readonly (readonly [string, string])[] = [['retaliation', 'in retaliation'], ['caused', 'caused'], ['followed', 'followed'], ['inferred', 'inferred']]
const cards: readonly (readonly [string, string])[] = [['disputed', 'disputed'], ['not-happened', 'threatened, planned or foiled']]

/** What the lines and cards mean. */
export function legend(): HTMLElement {
  const sample = (shape: SVGElement, words: string): HTMLElement =>
    element('li', {}, svg('svg', { class: 'ladder', width: 40, height: 16, viewBox: '0 0 40 16', 'aria-hidden': 'true' }, shape), words)
  return element('ul', { class: 'legend', 'aria-label': 'Legend' },
    ...rungs.map(([kind, words]) => sample(svg('path', { class: `rung ${kind}`, d: 'M 2 8 H 36' }), words)),
    ...cards.map(([kind, words]) => sample(svg('g', { class: `card ${kind}` }, svg('rect', { class: 'sheet', x: 1, y: 1, width: 38, height: 14, rx: 3 })), words)))
}
