import { describe, expect, test } from 'vitest'
import { cluster, radius, type Spot } from '../src/map/cluster'

const spot = (x: number, y: number, count = 1): Spot => ({ longitude: x, latitude: y, label: `${x} ${y}`, count })
const place = (each: Spot): readonly [number, number] => [each.longitude, each.latitude]

describe('circles on the map', () => {
  test('lose no event', () => {
    const spots = Array.from({ length: 3000 }, (_, i) => spot(i * 7919 % 1200, i * 104729 % 600, 1 + i % 3))
    const circles = cluster(spots, place)
    expect(circles.reduce((sum, circle) => sum + circle.count, 0)).toBe(spots.reduce((sum, each) => sum + each.count, 0))
    expect(new Set(circles.flatMap(circle => circle.spots)).size).toBe(spots.length)
  })

  test('are few where spots are many', () => {
    const spots = Array.from({ length: 3000 }, (_, i) => spot(i * 7919 % 1200, i * 104729 % 600))
    expect(cluster(spots, place).length).toBeLessThan(700)
  })

  test('never touch each other, however close their places are', () => {
    const circles = cluster(Array.from({ length: 3000 }, (_, i) => spot(i * 7919 % 600, i * 104729 % 500, 1 + i % 9)), place)
    for (const [i, one] of circles.entries())
      for (const other of circles.slice(i + 1)) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(radius(one.count) + radius(other.count))
  })

  test('keep apart what does not touch', () => {
    expect(cluster([spot(0, 0), spot(100, 0), spot(101, 0)], place).map(circle => circle.count)).toEqual([2, 1])
  })

  test('stand in the midst of their events, not of their places', () => {
    const [circle] = cluster([spot(0, 0, 3), spot(8, 0, 1)], place)
    expect(circle!.x).toBe(2)
  })

  test('leave out where nothing is shown', () => {
    expect(cluster([spot(0, 0, 0)], place)).toEqual([])
  })

  test('grow with their events, but not for ever', () => {
    expect(radius(4)).toBeGreaterThan(radius(1))
    expect(radius(1_000_000)).toBe(30)
  })
})
