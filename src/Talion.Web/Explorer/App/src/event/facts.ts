import { resourceAddress } from '../address'
import { element } from '../dom'
import type { EventPage, ThingName } from '../shapes'
import { capital, plain } from '../words'

/** What, when, where, who, with what. */
export function facts(event: EventPage): HTMLElement {
  const rows: [string, Node[]][] = [
    ['What', [document.createTextNode(capital(plain(event.line.type)))]],
    ['Status', [document.createTextNode(capital(plain(event.line.status)) + (event.line.standing === 'disputed' ? ', disputed' : ''))]],
    ['When', [document.createTextNode(event.line.when), ...event.dateBasis.length > 0 ? [element('span', { class: 'soft' }, ` (${event.dateBasis.join('; ')})`)] : []]],
    ['Where', names(event.places)],
    ['Attacker', names(event.attackers)],
    ['Suspected', names(event.suspected)],
    ['Against', names(event.targets)],
    ['With', words(event.weapons)],
    ['Damage', words(event.damage)],
    ['Confidence', [document.createTextNode(event.line.confidence.toFixed(2))]],
  ]
  return element('dl', { class: 'facts' }, ...rows.filter(([, nodes]) => nodes.length > 0).map(([name, nodes]) =>
    element('div', {}, element('dt', {}, name), element('dd', {}, ...nodes))))
}

function names(things: readonly ThingName[]): Node[] {
  return things.flatMap((thing, i) => [document.createTextNode(i > 0 ? ', ' : ''), element('a', { href: resourceAddress(thing.id), title: thing.kind }, thing.label)])
}

const words = (all: readonly string[]): Node[] => all.length > 0 ? [document.createTextNode(all.join(', '))] : []
