import { announce, element } from '../dom'
import type { Drawing } from './drawing'

/** Buttons that bring the ladder nearer. */
export function zoomButtons(drawing: Drawing): HTMLElement {
  const button = (words: string, label: string, steps: number): HTMLElement => {
    const made = element('button', { type: 'button', 'aria-label': label }, words)
    made.addEventListener('click', () => announce(`${Math.round(drawing.zoomBy(steps) * 100)} %`))
    return made
  }
  return element('div', { class: 'zoom', role: 'group', 'aria-label': 'Zoom' }, button('−', 'Smaller', -1), button('fit', 'fit the page', 0), button('+', 'Larger', 1))
}
