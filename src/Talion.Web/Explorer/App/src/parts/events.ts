import { resourceAddress } from '../address'
import { element } from '../dom'
import type { EventLine } from '../shapes'
import { joined } from '../words'

/** An event as an item of a list. */
export function eventItem(line: EventLine, ...more: (Node | null)[]): HTMLLIElement {
  return element('li', { class: line.standing },
    element('a', { href: resourceAddress(line.id) }, line.label),
    element('p', {}, joined(line.when, line.parties, line.casualties, line.sources)),
    ...more)
}
