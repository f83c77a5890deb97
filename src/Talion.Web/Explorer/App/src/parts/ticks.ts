import { isoOf } from '../days'
import { dayWords } from '../words'

const day = 86_400_000

export interface Tick { at: Date, words: string }

/** No more than `count` days of a scale of time with words for them, no finer than all of them need: years, months or days. A scale shorter than some days has hours
 * among its ticks, which are left out. */
export function ticks(scale: { ticks(count: number): Date[] }, count: number): Tick[] {
  const days = scale.ticks(Math.max(2, count)).filter(tick => tick.getTime() % day === 0).map(at => ({ at, iso: isoOf(at.getTime() / day) }))
  const every = Math.ceil(days.length / Math.max(2, count))
  const skipped = days.every(each => each.iso.endsWith('-01-01')) ? 2 : days.every(each => each.iso.endsWith('-01')) ? 1 : 0
  return days.filter((_, i) => i % every === 0).map(({ at, iso }) => ({ at, words: dayWords(iso).split(' ').slice(skipped).join(' ') }))
}
