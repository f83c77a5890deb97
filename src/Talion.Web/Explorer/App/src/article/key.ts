import { element } from '../dom'
import { counted } from '../words'

const kinds = ['trigger', 'figure', 'cue', 'party', 'place', 'weapon', 'time']

/** What the colours mean. */
export function key(passedOver: number): HTMLElement {
  return element('p', { class: 'key small' }, ...kinds.flatMap(kind => [element('span', { class: `mark ${kind}` }, kind), ' ']),
    passedOver > 0 && element('span', { class: 'passed' }, `${counted(passedOver, 'sentence')} passed over`))
}
