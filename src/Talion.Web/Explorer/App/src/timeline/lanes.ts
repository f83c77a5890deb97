import { scaleSqrt, scaleUtc } from 'd3-scale'
import { svg } from '../dom'
import { grouped } from '../parts/grouped'
import type { EventLine } from '../shapes'
import { counted, plain } from '../words'

const width = 1100
const left = 130
const lane = 30
const foot = 26
const steps = 90

/** A lane for each kind of attack; a bubble for what happened in one stretch of time. */
export function lanes(events: readonly EventLine[]): Node[] {
  const dated = events.filter(event => event.from)
  if (dated.length === 0) return []
  const types = [...grouped(dated, event => event.type)].sort((a, b) => b[1].length - a[1].length)
  const days = dated.map(event => Date.parse(event.from!))
  const x = scaleUtc().domain([Math.min(...days), Math.max(...days) + 86_400_000]).range([left + 10, width - 20])
  const stretch = (width - 30 - left) / steps
  const bubbles = types.flatMap(([, own], i) => [...grouped(own, event => Math.floor((x(Date.parse(event.from!)) - left - 10) / stretch))].map(([at, all]) => ({ i, at, all })))
  const size = scaleSqrt().domain([0, Math.max(...bubbles.map(bubble => bubble.all.length))]).range([0, lane / 2 - 2])
  const height = types.length * lane + foot
  return [svg('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': types.map(([type, own]) => `${plain(type)}: ${own.length}`).join(', ') },
    ...x.ticks(8).flatMap(tick => [
      svg('path', { class: 'grid', d: `M ${x(tick)} 0 V ${height - foot}` }),
      svg('text', { class: 'tick', x: x(tick), y: height - 8 }, x.tickFormat()(tick))]),
    ...types.flatMap(([type], i) => [
      svg('path', { class: 'grid', d: `M ${left} ${i * lane + lane / 2} H ${width}` }),
      svg('text', { class: 'name', x: left - 10, y: i * lane + lane / 2 + 4 }, plain(type))]),
    ...bubbles.map(bubble => svg('circle', {
      class: bubble.all.every(event => event.standing === 'not-happened') ? 'hollow' : null,
      cx: left + 10 + (bubble.at + 0.5) * stretch, cy: bubble.i * lane + lane / 2, r: Math.max(3.5, size(bubble.all.length)),
    }, svg('title', {}, bubble.all.length === 1 ? bubble.all[0]!.label : counted(bubble.all.length, 'event')))))]
}
