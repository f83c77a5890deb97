import { describe, expect, test } from 'vitest'
import { binned, dayOf, isoOf } from '../src/days'

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

  test('are none where there are no days', () => {
    expect(binned([]).bins).toEqual([])
  })
})
