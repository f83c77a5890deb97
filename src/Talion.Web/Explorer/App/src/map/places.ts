import type { Outline } from '../outline'
import type { PointColumns } from '../shapes'
import type { Spot } from './cluster'

/** A point of the map with the number of events that are shown there. */
export interface PlaceSpot extends Spot { number: number }

/** The points where events of an outline were, and a counter of which of these are shown. */
export interface Places {
  spots: readonly PlaceSpot[]
  /** Number of events whose place is not known. */
  nowhere: number
  /** First days of the events that are on the map. */
  days: number[]
  /** Counts some events at their points, and tells how many are on the map. */
  count(events: readonly number[]): number
}

export function located(outline: Outline, points: PointColumns): Places {
  const byPoint = new Map<number, PlaceSpot>()
  const days: number[] = []
  let nowhere = 0
  for (let event = 0; event < outline.count; event++) {
    const number = outline.pointOf(event)
    if (number < 0) nowhere++
    else {
      if (!byPoint.has(number)) byPoint.set(number, { number, count: 0, label: points.names[number] || 'a place without a name', latitude: points.latitudes[number]!, longitude: points.longitudes[number]! })
      if (event < outline.dated) days.push(outline.from[event]!)
    }
  }
  const spots = [...byPoint.values()]
  const count = (events: readonly number[]): number => {
    for (const spot of spots) spot.count = 0
    let sum = 0
    for (const event of events) {
      const spot = byPoint.get(outline.pointOf(event))
      if (!spot) continue
      spot.count++
      sum++
    }
    return sum
  }
  return { spots, nowhere, days, count }
}
