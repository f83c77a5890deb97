import { scaleLinear, scaleUtc } from 'd3-scale'
import { element, svg } from '../dom'
import type { EventLine } from '../shapes'
import { counted } from '../words'

const widest = 720
const height = 96
const foot = 18

/** How many events there were in each stretch of time, as a heading and a picture; nothing where none has a date. */
export function months(events: readonly EventLine[], heading: string): Node[] {
  const days = events.filter(event => event.from).map(event => Date.parse(event.from!))
  if (days.length === 0) return []
  const width = Math.min(widest, (document.getElementById('main')?.clientWidth ?? widest) - 32)
  const { bins, end } = binned(days)
  const x = scaleUtc().domain([bins[0]!.start, end]).range([0, width])
  const most = Math.max(...bins.map(bin => bin.count))
  const y = scaleLinear().domain([0, most]).range([0, height - foot])
  const undated = events.length - days.length
  return [
    element('h2', {}, heading),
    element('figure', { class: 'months' },
      svg('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': `${counted(days.length, 'event')} with a date, at most ${most} in one bar` },
        ...bins.filter(bin => bin.count > 0).map(bin => svg('rect', {
          x: x(bin.start), width: Math.max(2, x(bin.end) - x(bin.start) - 1), y: height - foot - Math.max(2, y(bin.count)), height: Math.max(2, y(bin.count)),
        }, svg('title', {}, `${new Date(bin.start).toISOString().slice(0, 10)}: ${bin.count}`))),
        svg('path', { class: 'axis', d: `M 0 ${height - foot + .5} H ${width}` }),
        ...x.ticks(Math.max(2, Math.floor(width / 110))).map(tick => svg('text', { x: Math.min(width - 24, Math.max(24, x(tick))), y: height - 4 }, x.tickFormat()(tick)))),
      undated > 0 && element('figcaption', { class: 'small soft' }, `${counted(undated, 'more', 'more')} without a date`)),
  ]
}

export interface Bin { start: number, end: number, count: number }

/** Days in stretches of equal length, no more than `most` of them; a short time is shown in the midst of so many days. */
export function binned(days: readonly number[], most = 60): { bins: Bin[], end: number } {
  const day = 86_400_000
  const [earliest, latest] = days.reduce(([low, high], each) => [Math.min(low, each), Math.max(high, each)], [Infinity, -Infinity])
  const lacking = Math.max(0, Math.ceil((most - (latest - earliest) / day) / 2)) * day
  const [first, last] = [earliest - lacking, latest + lacking]
  const length = Math.max(1, Math.ceil((last - first + day) / day / most)) * day
  const bins: Bin[] = []
  for (let start = first; start <= last; start += length) bins.push({ start, end: start + length, count: 0 })
  for (const each of days) bins[Math.floor((each - first) / length)]!.count++
  return { bins, end: bins.at(-1)!.end }
}
