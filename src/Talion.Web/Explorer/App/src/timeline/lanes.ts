import { scaleSqrt, scaleUtc } from 'd3-scale'
import { dateOf } from '../days'
import { svg } from '../dom'
import type { Outline } from '../outline'
import { counted, plain } from '../words'

const width = 1100
const left = 130
const lane = 30
const foot = 26
const steps = 90

interface Bubble { at: number, count: number, isHollow: boolean }

/** A lane for each kind of attack; a bubble for what happened in one stretch of time. Null where nothing has a date. */
export function lanes(outline: Outline, events: readonly number[]): SVGSVGElement | null {
  const dated = events.filter(event => event < outline.dated)
  if (dated.length === 0) return null
  const [first, last] = [outline.from[dated[0]!]!, outline.from[dated.at(-1)!]!]
  const x = scaleUtc().domain([dateOf(first), dateOf(last + 1)]).range([left + 10, width - 20])
  const stretch = (width - 30 - left) / steps
  const types = bubbles(outline, dated, day => Math.floor((x(dateOf(day)) - left - 10) / stretch))
  const size = scaleSqrt().domain([0, Math.max(...types.flatMap(type => type.bubbles.map(bubble => bubble.count)))]).range([0, lane / 2 - 2])
  const height = types.length * lane + foot
  return svg('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': types.map(({ type, count }) => `${plain(type)}: ${count}`).join(', ') },
    ...x.ticks(8).flatMap(tick => [
      svg('path', { class: 'grid', d: `M ${x(tick)} 0 V ${height - foot}` }),
      svg('text', { class: 'tick', x: x(tick), y: height - 8 }, x.tickFormat()(tick))]),
    ...types.flatMap(({ type, bubbles }, i) => [
      svg('path', { class: 'grid', d: `M ${left} ${i * lane + lane / 2} H ${width}` }),
      svg('text', { class: 'name', x: left - 10, y: i * lane + lane / 2 + 4 }, plain(type)),
      ...bubbles.map(({ at, count, isHollow }) => svg('circle', {
        class: isHollow ? 'hollow' : null, cx: left + 10 + (at + 0.5) * stretch, cy: i * lane + lane / 2, r: Math.max(3.5, size(count)),
      }, svg('title', {}, counted(count, plain(type)))))]))
}

/** The types with most events first, each with its events by stretch of time. */
function bubbles(outline: Outline, events: readonly number[], stretchOf: (day: number) => number): { type: string, count: number, bubbles: Bubble[] }[] {
  const byType = outline.types.map(() => new Map<number, Bubble>())
  for (const event of events) {
    const [own, at, isHollow] = [byType[outline.typeOf(event)]!, stretchOf(outline.from[event]!), outline.isHollow(event)]
    const bubble = own.get(at)
    if (bubble) {
      bubble.count++
      bubble.isHollow &&= isHollow
    } else own.set(at, { at, count: 1, isHollow })
  }
  return byType.map((own, type) => ({ type: outline.types[type]!, count: [...own.values()].reduce((sum, bubble) => sum + bubble.count, 0), bubbles: [...own.values()] }))
    .filter(type => type.count > 0).sort((a, b) => b.count - a.count)
}
