import { scaleUtc } from 'd3-scale'
import { describe, expect, test } from 'vitest'
import { binned, dateOf, dayOf, isoOf } from '../src/days'
import { ticks } from '../src/parts/ticks'

describe('days', () => {
  test.each(['1970-01-01', '2020-02-29', '1945-08-06'])('are numbers and become themselves again: %s', iso => {
    expect(isoOf(dayOf(iso))).toBe(iso)
  })

  test('a day more is a number more, over summer time and leap days', () => {
    expect(dayOf('2024-03-01') - dayOf('2024-02-28')).toBe(2)
    expect(dayOf('2024-04-01') - dayOf('2024-03-30')).toBe(2)
  })
})

describe('stretches of days', () => {
  test('hold every day once', () => {
    const days = Array.from({ length: 5000 }, (_, i) => i * 7 % 4999)
    const { bins } = binned(days, 60)
    expect(bins.length).toBeLessThanOrEqual(60)
    expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(5000)
  })

  test('are of equal length and follow each other', () => {
    const { bins, length } = binned([0, 1000], 60)
    for (const [i, bin] of bins.entries()) {
      expect(bin.end - bin.start).toBe(length)
      expect(bin.start).toBe(bins[0]!.start + i * length)
    }
  })

  test('show a single day in the midst of others', () => {
    const { bins } = binned([100], 60)
    const at = bins.findIndex(bin => bin.count === 1)
    expect(at).toBe(Math.floor(bins.length / 2))
    expect(bins.length).toBeGreaterThan(20)
  })

  test('end with their last day', () => {
    expect(binned([0, 1000], 60).last).toBe(1000)
  })

  test('are none where there are no days', () => {
    expect(binned([]).bins).toEqual([])
  })
})

describe('marks of a scale of time', () => {
  const words = (from: string, to: string, count: number): string[] => ticks(scaleUtc().domain([dateOf(dayOf(from)), dateOf(dayOf(to))]), count).map(tick => tick.words)

  test.each([
    ['years', '2018-11-01', '2022-03-01', 4, ['2019', '2020', '2021', '2022']],
    ['months', '2019-11-20', '2020-03-01', 4, ['Dec 2019', 'Jan 2020', 'Feb 2020', 'Mar 2020']],
    ['days', '2019-12-28', '2020-01-02', 4, ['28 Dec 2019', '30 Dec 2019', '1 Jan 2020']],
    ['no hours', '2020-03-11', '2020-03-12', 8, ['11 Mar 2020', '12 Mar 2020']],
  ])('are %s with their year', (_, from, to, count, expected) => {
    expect(words(from, to, count)).toEqual(expected)
  })
})
