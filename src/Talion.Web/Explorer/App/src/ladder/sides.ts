import { withParameters } from '../address'
import { element } from '../dom'
import { go } from '../page'
import type { Belligerent, LadderPage, Overview } from '../shapes'
import { apart, counted } from '../words'

/** Whatever fits one line of a wide page. */
const mostPairs = 6

/** Chooses the two sides: states and groups, those said to be backed by a state under it. */
export function sides(overview: Overview, ladder: LadderPage, address: URL): HTMLElement {
  const [one, other] = [ladder.one[0] ?? '', ladder.other[0] ?? '']
  const withGroups = address.searchParams.get('groups') !== 'no'
  const options = (chosen: string): HTMLOptionElement[] => tree(overview.belligerents).map(([party, depth]) =>
    element('option', { value: party.key, selected: party.key === chosen }, `${'\u2003'.repeat(depth)}${party.label} · ${party.attacks.toLocaleString('en')} by it, ${party.attacked.toLocaleString('en')} on it`))
  const left = element('select', { name: 'one' }, ...options(one))
  const right = element('select', { name: 'other' }, element('option', { value: '', selected: other === '' }, 'everybody else'), ...options(other))
  const groups = element('input', { type: 'checkbox', name: 'groups', checked: withGroups })
  const show = (): void => go(withParameters(new URL(location.href), { one: left.value, other: right.value, groups: groups.checked ? null : 'no' }))
  for (const control of [left, right, groups]) control.addEventListener('change', show)
  const swap = element('button', { type: 'button', 'aria-label': 'Swap the sides' }, '⇄')
  swap.addEventListener('click', () => { [left.value, right.value] = [right.value || left.value, left.value]; show() })
  return element('div', { class: 'sides' },
    element('div', { class: 'controls' },
      element('label', { class: 'side left' }, 'One side', left),
      swap,
      element('label', { class: 'side right' }, 'The other', right),
      element('label', { class: 'check' }, groups, element('span', {}, 'with the groups under them'))),
    element('ul', { class: 'chips', 'aria-label': 'Who attacks whom' }, ...overview.opponents.slice(0, mostPairs).sort((a, b) => b.attacks - a.attacks).map(pair => {
      const current = (pair.one === one && pair.other === other) || (pair.one === other && pair.other === one)
      const names = [pair.one, pair.other].map(key => overview.belligerents.find(party => party.key === key)?.label ?? key)
      return element('li', {}, element('a', {
        class: 'chip', href: withParameters(address, { one: pair.one, other: pair.other }).href, 'aria-current': current ? 'true' : null, title: `${counted(pair.attacks, 'attack')} on each other`,
      }, apart(names.join(' – ')), ' ', element('strong', {}, pair.attacks.toLocaleString('en'))))
    })))
}

/** The parties with those under them behind each, and how deep they stand. */
function tree(parties: readonly Belligerent[]): (readonly [Belligerent, number])[] {
  const keys = new Set(parties.map(party => party.key))
  return parties.filter(party => !party.under || !keys.has(party.under))
    .flatMap(top => [[top, 0] as const, ...parties.filter(party => party.under === top.key).map(party => [party, 1] as const)])
}
