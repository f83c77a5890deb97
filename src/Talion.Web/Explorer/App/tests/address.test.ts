import { describe, expect, test } from 'vitest'
import { articleAddress, decoded, queryOf, resourceAddress, withParameters } from '../src/address'
import { namedBy } from '../src/failure'

const at = (path: string): URL => new URL(path, 'http://localhost')

describe('addresses', () => {
  test('escape what an id holds and keep its slashes', () => {
    expect(resourceAddress('base/k-1')).toBe('/id/base/k-1')
    expect(resourceAddress('person/قاسم سليماني')).toBe('/id/person/%D9%82%D8%A7%D8%B3%D9%85%20%D8%B3%D9%84%D9%8A%D9%85%D8%A7%D9%86%D9%8A')
    expect(articleAddress('a b', 3, 9)).toBe('/id/article/a%20b#char=3,9')
  })

  test('leave parameters out that are set to nothing', () => {
    expect(withParameters(at('/?type=a&one=x&one=y'), { type: null, one: ['z', ''] }).search).toBe('?one=z')
  })

  test('hand on only the parameters that are named', () => {
    expect(queryOf(at('/map?zoom=2&type=a&type=b&q='), ['type', 'q'])).toBe('type=a&type=b&q=')
  })

  test('are read as they stand where they are escaped wrongly', () => {
    expect(decoded('50%25')).toBe('50%')
    expect(decoded('50%')).toBe('50%')
  })

  test.each([
    ['/id/event/2020-03-11-rocket-attack-camp-taji-05f45496', '2020 03 11 rocket attack camp taji'],
    ['/resource?iri=https%3A%2F%2Fexample.org%2Fthings%23Some-Thing', 'Some Thing'],
    ['/', ''],
  ])('of what is missing say what they seem to name: %s', (path, words) => {
    expect(namedBy(at(path))).toBe(words)
  })
})
