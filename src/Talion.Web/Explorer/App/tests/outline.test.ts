import { describe, expect, test } from 'vitest'
import { dayOf } from '../src/days'
import { located } from '../src/map/places'
import { Outline } from '../src/outline'

/** On 1 January, from 3 to 10 January, on 3 January, and on a day that is not known. */
const outline = new Outline({
  first: '2020-01-01', days: [0, 2, 0], lengths: [0, 7, 0], types: ['airstrike', 'shelling'], typeOf: [0, 1, 0, 1],
  standings: ['happened', 'disputed', 'not-happened'], standingOf: [0, 1, 2, 0], pointOf: [1, -1, 1, 0],
})

describe('an outline', () => {
  test('adds up the days between events', () => {
    expect([...outline.from]).toEqual(['2020-01-01', '2020-01-03', '2020-01-03'].map(dayOf))
    expect(outline.to[1]).toBe(dayOf('2020-01-10'))
    expect([outline.count, outline.dated]).toEqual([4, 3])
  })

  test.each([
    [null, null, [0, 1, 2, 3]],
    ['2020-01-05', null, [1]],
    ['2020-01-10', '2020-02-01', [1]],
    ['2020-01-11', null, []],
    [null, '2020-01-02', [0]],
    ['2020-01-01', '2020-12-31', [0, 1, 2]],
  ])('from %s to %s leaves what may have been then, and nothing without a date', (from, to, events) => {
    expect(outline.within(from === null ? null : dayOf(from), to === null ? null : dayOf(to))).toEqual(events)
  })

  test('tells what only was to happen', () => {
    expect([0, 1, 2, 3].map(event => outline.isHollow(event))).toEqual([false, false, true, false])
  })

  test('of nothing is empty', () => {
    const empty = new Outline({ days: [], lengths: [], types: [], typeOf: [], standings: [], standingOf: [], pointOf: [] })
    expect(empty.within(null, null)).toEqual([])
  })
})

describe('places on the map', () => {
  const points = { names: ['Kirkuk', ''], latitudes: [35.5, 33.5], longitudes: [44.4, 44.3] }

  test('count the events that are shown', () => {
    const places = located(outline, points)
    expect(places.nowhere).toBe(1)
    expect(places.count([0, 1, 2, 3])).toBe(3)
    expect(places.spots.map(spot => [spot.label, spot.count])).toEqual([['a place without a name', 2], ['Kirkuk', 1]])
    expect(places.count([2])).toBe(1)
    expect(places.spots.map(spot => spot.count)).toEqual([1, 0])
  })
})
