import { scaleLinear, scaleUtc } from 'd3-scale'
import { binned, dateOf, dayOf, isoOf } from '../days'
import { element, svg } from '../dom'
import { roomWidth } from '../page'
import type { PartDays } from '../shapes'
import { counted, dayWords, partWords } from '../words'
import { downloads } from './downloads'
import { pictureButtons } from './picture'
import { ticks } from './ticks'

const widest = 720
const height = 110
const foot = 18

/** How many events there were in each stretch of time, part by part one upon the other; nothing where none has a date. */
export function months(parts: readonly PartDays[], heading: string): Node[] {
  const series = parts.map(part => ({ part: part.part, days: part.days.map(dayOf) })).filter(each => each.days.length > 0)
  const days = series.flatMap(each => each.days)
  if (days.length === 0) return []
  const width = Math.min(widest, roomWidth())
  const { bins, length } = binned(days)
  const first = bins[0]!.start
  const x = scaleUtc().domain([dateOf(first), dateOf(bins.at(-1)!.end)]).range([0, width])
  const most = Math.max(...bins.map(bin => bin.count))
  const y = scaleLinear().domain([0, most]).range([0, height - foot - 4])
  const reached = bins.map(() => height - foot)
  const undated = parts.reduce((sum, part) => sum + part.undated, 0)
  const picture = svg('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': `${counted(days.length, 'event')} with a date, at most ${most} in one bar` },
    ...series.flatMap(({ part, days }) => counts(days, first, length, bins.length).flatMap((count, i) => {
      if (count === 0) return []
      const [left, tall] = [x(dateOf(bins[i]!.start)), Math.max(2, y(count))]
      reached[i]! -= tall
      return svg('rect', { class: part, x: left, width: Math.max(2, x(dateOf(bins[i]!.end)) - left - 1), y: reached[i]!, height: tall }, svg('title', {}, `${dayWords(isoOf(bins[i]!.start))}: ${counted(count, ...partWords[part]!)}`))
    })),
    svg('path', { class: 'axis', d: `M 0 ${height - foot + .5} H ${width}` }),
    ...ticks(x, Math.floor(width / 110)).map(({ at, words }) => svg('text', { x: Math.min(width - 34, Math.max(34, x(at))), y: height - 4 }, words)))
  return [
    element('h2', {}, heading),
    element('figure', { class: 'months' },
      element('p', { class: 'small soft' }, ...series.flatMap(({ part }) => [element('span', { class: `swatch ${part}` }), `${partWords[part]![1]} `])),
      picture,
      element('figcaption', { class: 'small soft' }, `Highest bar: ${counted(most, 'event')} in ${counted(length, 'day')}.${undated > 0 ? ` ${undated.toLocaleString('en')} more without a date.` : ''}`),
      downloads([], pictureButtons(() => picture, 'over-time'))),
  ]
}

function counts(days: readonly number[], first: number, length: number, bins: number): number[] {
  const sums = Array<number>(bins).fill(0)
  for (const day of days) sums[Math.floor((day - first) / length)]!++
  return sums
}
