import { element } from '../dom'
import { counted } from '../words'
import { type Cluster, radius, type Spot } from './cluster'

/** Buttons that bring a map nearer and further. */
export function buttons(scaleBy: (by: number) => void, fit: () => void): HTMLElement {
  const button = (words: string, label: string, act: () => void): HTMLElement => element('button', { type: 'button', 'aria-label': label, click: act }, words)
  return element('div', { class: 'zoom', role: 'group', 'aria-label': 'Zoom' },
    button('−', 'Further', () => scaleBy(0.5)), button('fit', 'fit all events', fit), button('+', 'Nearer', () => scaleBy(2)))
}

/** Names the button over a circle, and lays it there. */
export function label(button: HTMLElement, circle: Cluster<Spot>): void {
  const first = circle.spots[0]!.label
  const places = circle.spots.length === 1 ? first : `${first} and ${counted(circle.spots.length - 1, 'more place')}`
  const words = circle.count === 1 ? places : `${counted(circle.count, 'event')}: ${places}`
  const size = radius(circle.count)
  button.setAttribute('aria-label', words)
  button.title = words
  Object.assign(button.style, { left: `${circle.x - size}px`, top: `${circle.y - size}px`, width: `${2 * size}px`, height: `${2 * size}px` })
}
