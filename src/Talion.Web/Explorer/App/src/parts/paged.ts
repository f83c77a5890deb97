import * as api from '../api'
import { element } from '../dom'
import { counted } from '../words'
import { eventItem } from './events'

interface Stretch<T> { total: number, items: readonly T[] }

/** Puts some items of a long list into a holder, and makes a button that brings more of them. */
export async function paged<T>(read: (offset: number, limit: number) => Promise<Stretch<T>>, item: (item: T) => HTMLElement, holder: HTMLElement, noun: string, step = 50): Promise<{ total: number, more: HTMLElement }> {
  const { total, items } = await read(0, step)
  holder.append(...items.map(item))
  const more = element('button', { type: 'button', class: 'more' })
  const label = (): void => {
    const left = total - holder.children.length
    more.hidden = left <= 0
    more.textContent = left > step ? `${step} more of ${counted(left, noun)}` : counted(left, `more ${noun}`)
  }
  more.addEventListener('click', () => {
    more.disabled = true
    void read(holder.children.length, step).then(next => {
      const begun = holder.children.length
      holder.append(...next.items.map(item))
      holder.children[begun]?.querySelector('a')?.focus()
      label()
    }).finally(() => { more.disabled = false })
  })
  label()
  return { total, more }
}

/** Events that a query selects, with what part something has in each where the query names something. */
export async function pagedEvents(query: string, hasParts = true): Promise<{ total: number, nodes: Node[] }> {
  const list = element('ol', { class: 'events' })
  const { total, more } = await paged(async (offset, limit) => {
    const { total, events } = await api.events(`${query}&offset=${offset}&limit=${limit}`)
    return { total, items: events }
  }, line => eventItem(line, hasParts && line.parts ? element('p', {}, element('span', { class: 'badge' }, line.parts.join(', '))) : null), list, 'event')
  return { total, nodes: total > 0 ? [list, more] : [] }
}
