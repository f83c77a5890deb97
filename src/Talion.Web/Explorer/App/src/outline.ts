import { dayOf } from './days'
import type { OutlineColumns } from './shapes'

/** When and where very many events were: a number for each of them in every column, in order of time, those without a date last. */
export class Outline {
  /** Number of events. */
  readonly count: number
  /** Number of those with a date; they come first. */
  readonly dated: number
  /** First and last possible days, as numbers. */
  readonly from: Int32Array
  readonly to: Int32Array

  constructor(private readonly columns: OutlineColumns) {
    this.count = columns.typeOf.length
    this.dated = columns.days.length
    this.from = new Int32Array(this.dated)
    this.to = new Int32Array(this.dated)
    let day = columns.first ? dayOf(columns.first) : 0
    for (let i = 0; i < this.dated; i++) {
      day += columns.days[i]!
      this.from[i] = day
      this.to[i] = day + columns.lengths[i]!
    }
  }

  /** The words of the types. */
  get types(): readonly string[] { return this.columns.types }

  /** The number of an event's type. */
  typeOf(event: number): number { return this.columns.typeOf[event]! }

  /** The number of the point on the map where an event was; −1 where it is not known. */
  pointOf(event: number): number { return this.columns.pointOf[event]! }

  /** Whether an event was only threatened, planned, feared or foiled. */
  isHollow(event: number): boolean { return this.columns.standings[this.columns.standingOf[event]!] === 'not-happened' }

  /** The events that may have been between two days; all of them, even those without a date, where neither is given. */
  within(from: number | null, to: number | null): number[] {
    const [events, end] = [[] as number[], from === null && to === null ? this.count : this.dated]
    for (let event = 0; event < end; event++)
      if (event >= this.dated || ((from === null || this.to[event]! >= from) && (to === null || this.from[event]! <= to))) events.push(event)
    return events
  }
}
