import { resourceAddress } from '../address'
import { element } from '../dom'
import type { EventLine } from '../shapes'

/** An event as an item of a list. */
export function eventItem(line: EventLine, ...more: (Node | null)[]): HTMLLIElement {
  return element('li', { class: line.standing },
    element('a', { href: resourceAddress(line.id) }, title(line)),
    element('p', {}, [line.when, line.parties, line.casualties, line.sources].filter(Boolean).join(' · ')),
    ...more)
}

/** An event's title, with its status before it where it has not simply happened. */
export function title(line: EventLine): string {
  return line.status === 'occurred' ? line.label : `${line.status.charAt(0).toUpperCase()}${line.status.slice(1)}: ${line.label}`
}
