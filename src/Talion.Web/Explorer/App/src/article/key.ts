import { element } from '../dom'
import { counted } from '../words'

const kinds: readonly (readonly [kind: string, words: string])[] = [
  ['trigger', 'what happened'], ['party', 'who'], ['place', 'where'], ['time', 'when'], ['weapon', 'with what'], ['figure', 'how many'], ['cue', 'in answer to what'],
]

/** What the colours mean. */
export function key(passedOver: number): HTMLElement {
  return element('p', { class: 'key small' }, ...kinds.flatMap(([kind, words]) => [element('span', { class: `mark ${kind}` }, words), ' ']),
    element('span', { class: 'mark unused' }, 'found, not used'), ' ',
    passedOver > 0 && element('span', { class: 'passed' }, `${counted(passedOver, 'sentence')} passed over`))
}
