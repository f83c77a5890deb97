import { element } from '../dom'

const kinds: readonly (readonly [kind: string, words: string])[] = [
  ['trigger', 'what happened'], ['party', 'who'], ['place', 'where'], ['time', 'when'], ['weapon', 'with what'], ['figure', 'how many'], ['cue', 'in answer to what'],
]

/** What the colours mean. */
export function key(hasPassedOver: boolean): HTMLElement {
  return element('p', { class: 'key small' }, ...kinds.flatMap(([kind, words]) => [element('span', { class: `mark ${kind}` }, words), ' ']),
    element('span', { class: 'mark unused' }, 'found, not used'), ' ',
    hasPassedOver && element('span', { class: 'passed' }, 'passed over'))
}
