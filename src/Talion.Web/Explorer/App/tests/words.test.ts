import { describe, expect, test } from 'vitest'
import { span } from '../src/article/place'
import { grouped } from '../src/parts/grouped'
import { said } from '../src/parts/filters'
import { apart, capital, counted, dayWords, plain, range } from '../src/words'

describe('words', () => {
  test.each([[3, 3, '3'], [3, 5, '3–5'], [26, undefined, '26 or more'], [0, 0, '0']])('of a number from %s to %s', (least, most, words) => {
    expect(range(least, most)).toBe(words)
  })

  test.each([[0, '0 events'], [1, '1 event'], [12345, '12,345 events']])('of %s events', (count, words) => {
    expect(counted(count, 'event')).toBe(words)
  })

  test('of days, types and beginnings', () => {
    expect([dayWords('2020-03-01'), dayWords('2018-09-09'), plain('drone-strike'), capital('élan')]).toEqual(['1 Mar 2020', '9 Sep 2018', 'drone strike', 'Élan'])
  })
})

test('a line in two scripts runs from the left, part by part', () => {
  expect(apart('A → B · 3 killed')).toBe('A → B · 3 killed')
  expect(apart('كتائب → قوات · 3 killed')).toBe('\u2068كتائب\u2069 → \u2068قوات\u2069 · 3 killed')
})

test('a range of text is read out of an address', () => {
  expect([span('#char=3,9'), span('#char%3D3%2C9'), span('#other'), span('#%')]).toEqual([[3, 9], [3, 9], null, null])
})

test('groups keep the order in which they come', () => {
  expect([...grouped(['b1', 'a1', 'b2'], each => each[0])]).toEqual([['b', ['b1', 'b2']], ['a', ['a1']]])
})

test('a filter is said in words, days as days', () => {
  expect([said('type', 'drone-strike'), said('place', 'Al-Qaim'), said('from', '2019-01-01'), said('to', 'soon'), said('confidence', '0.5')])
    .toEqual(['drone strike', 'place “Al-Qaim”', 'from 1 Jan 2019', 'until soon', 'confidence at least 0.5'])
})
