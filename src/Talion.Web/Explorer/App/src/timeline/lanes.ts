import { scaleSqrt, scaleUtc } from 'd3-scale'
import { dateOf } from '../days'
import { svg } from '../dom'
import type { Outline } from '../outline'
import { ticks } from '../parts/ticks'
import { counted, plain } from '../words'

const left = 120
const lane = 28
const foot = 26

/** The least length of one stretch of time, and with it a bubble's greatest width. */
const least = 22

/** Fewer days than this are drawn in the midst of so many. */
const fewest = 30

interface Bubble { at: number, count: number, isHollow: boolean }

/** A lane for each kind of attack; a bubble for what happened in one stretch of time, so small that none lies upon another. Null where nothing has a date. */
export function lanes(outline: Outline, events: readonly number[], width: number): SVGSVGElement | null {
  const dated = events.filter(event => event < outline.dated)
  if (dated.length === 0) return null
  const [first, last] = [outline.from[dated[0]!]!, outline.from[dated.at(-1)!]! + 1]
  const lacking = Math.max(0, Math.ceil((fewest - (last - first)) / 2))
  const x = scaleUtc().domain([dateOf(first - lacking), dateOf(last + lacking)]).range([left + 10, width])
  const room = width - left - 10
  const stretch = room / Math.max(1, Math.floor(room / least))
  const types = bubbles(outline, dated, day => Math.floor((x(dateOf(day)) - left - 10) / stretch))
  const size = scaleSqrt().domain([0, Math.max(...types.flatMap(type => type.bubbles.map(bubble => bubble.count)))]).range([0, least / 2])
  const height = types.length * lane + foot
  return svg('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': types.map(({ type, count }) => `${plain(type)}: ${count}`).join(', ') },
    ...ticks(x, Math.floor(room / 130)).flatMap(({ at, words }) => [
      svg('path', { class: 'grid', d: `M ${x(at)} 0 V ${height - foot}` }),
      svg('text', { class: 'tick', x: Math.min(x(at), width - 3.5 * words.length), y: height - 8 }, words)]),
    ...types.flatMap(({ type, bubbles }, i) => [
      svg('path', { class: 'grid', d: `M ${left} ${i * lane + lane / 2} H ${width}` }),
      svg('text', { class: 'name', x: left - 8, y: i * lane + lane / 2 + 4 }, plain(type)),
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
