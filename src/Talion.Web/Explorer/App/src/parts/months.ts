import { scaleLinear, scaleUtc } from 'd3-scale'
import { binned, dateOf, dayOf, isoOf } from '../days'
import { element, svg } from '../dom'
import type { PartDays } from '../shapes'
import { counted } from '../words'
import { pictureDownloads } from './picture'

const widest = 720
const height = 110
const foot = 18

const words: Record<string, string> = { attacker: 'attacks by it', suspected: 'suspected of', target: 'attacks on it', place: 'took place here' }

/** How many events there were in each stretch of time, part by part one upon the other; nothing where none has a date. */
export function months(parts: readonly PartDays[], heading: string): Node[] {
  const series = parts.map(part => ({ part: part.part, days: part.days.map(dayOf) })).filter(each => each.days.length > 0)
  const days = series.flatMap(each => each.days)
  if (days.length === 0) return []
  const width = Math.min(widest, (document.getElementById('main')?.clientWidth ?? widest) - 32)
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
      return svg('rect', { class: part, x: left, width: Math.max(2, x(dateOf(bins[i]!.end)) - left - 1), y: reached[i]!, height: tall }, svg('title', {}, `${isoOf(bins[i]!.start)}: ${count}, ${words[part] ?? part}`))
    })),
    svg('path', { class: 'axis', d: `M 0 ${height - foot + .5} H ${width}` }),
    ...x.ticks(Math.max(2, Math.floor(width / 110))).map(tick => svg('text', { x: Math.min(width - 24, Math.max(24, x(tick))), y: height - 4 }, x.tickFormat()(tick))))
  return [
    element('h2', {}, heading),
    element('figure', { class: 'months' },
      series.length > 1 && element('p', { class: 'small soft' }, ...series.flatMap(({ part }) => [element('span', { class: `swatch ${part}` }), `${words[part] ?? part} `])),
      picture,
      undated > 0 && element('figcaption', { class: 'small soft' }, `${counted(undated, 'more', 'more')} without a date`),
      pictureDownloads(() => picture, 'over-time')),
  ]
}

function counts(days: readonly number[], first: number, length: number, bins: number): number[] {
  const sums = Array<number>(bins).fill(0)
  for (const day of days) sums[Math.floor((day - first) / length)]!++
  return sums
}
