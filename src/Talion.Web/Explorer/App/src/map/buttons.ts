import { element } from '../dom'

/** Buttons that bring a map nearer and further. */
export function buttons(scaleBy: (by: number) => void, fit: () => void): HTMLElement {
  const button = (words: string, label: string, act: () => void): HTMLElement => element('button', { type: 'button', 'aria-label': label, click: act }, words)
  return element('div', { class: 'zoom', role: 'group', 'aria-label': 'Zoom' },
    button('−', 'Further', () => scaleBy(0.5)), button('fit', 'fit all events', fit), button('+', 'Nearer', () => scaleBy(2)))
}
