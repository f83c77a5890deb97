import { describe, expect, test } from 'vitest'
import { charted } from '../src/results/chart'
import { pointsOf } from '../src/results/points'
import { spaced } from '../src/results/table'
import { addressOf, iriRef, shortened } from '../src/results/terms'
import type { Results, Term } from '../src/shapes'

const literal = (value: string, type?: string): Term => ({ type: 'literal', value, ...type ? { datatype: `http://www.w3.org/2001/XMLSchema#${type}` } : {} })
const answer = (vars: string[], ...rows: Record<string, Term | undefined>[]): Results => ({ head: { vars }, results: { bindings: rows } })

describe('terms', () => {
  test('of the graph lead to their pages, others to what is said of them', () => {
    expect(addressOf('https://w3id.org/talion/id/base/camp-taji')).toBe('/id/base/camp-taji')
    expect(addressOf('http://example.org/x#y')).toBe('/resource?iri=http%3A%2F%2Fexample.org%2Fx%23y')
  })

  test('are shortened to their end', () => {
    expect(shortened('http://example.org/a/b#c')).toBe('c')
    expect(shortened('https://w3id.org/talion/id/person/a%20b')).toBe('person/a b')
  })

  test('cannot leave their brackets', () => {
    expect(iriRef('http://x/> } DELETE WHERE { ?s ?p ?o')).toBe('<http://x/%3E%20%7D%20DELETE%20WHERE%20%7B%20?s%20?p%20?o>')
    expect(iriRef('http://x/é%20')).toBe('<http://x/é%20>')
  })
})

describe('an answer', () => {
  test('becomes a chart where numbers belong to words', () => {
    const results = answer(['actor', 'attacks'], { actor: literal('A'), attacks: literal('2', 'integer') }, { actor: literal('B'), attacks: literal('1', 'integer') })
    expect(charted(results)).toEqual({ words: ['actor'], number: 'attacks' })
  })

  test.each([
    ['one row', answer(['a', 'n'], { a: literal('A'), n: literal('1', 'integer') })],
    ['no numbers', answer(['a'], { a: literal('A') }, { a: literal('B') })],
    ['a number lacking', answer(['a', 'n'], { a: literal('A'), n: literal('1', 'integer') }, { a: literal('B') })],
  ])('becomes none with %s', (_, results) => {
    expect(charted(results)).toBeNull()
  })

  test('becomes points where it holds well-known text, in any reference system and case', () => {
    const results = answer(['place', 'at'], { place: literal('Taji'), at: literal('<http://www.opengis.net/def/crs/OGC/1.3/CRS84> Point(44.26 33.52)') }, { place: literal('nowhere') })
    expect(pointsOf(results)).toMatchObject([{ longitude: 44.26, latitude: 33.52, count: 1 }])
  })
})

test('a variable is written as words', () => {
  expect(spaced('attackDay')).toBe('attack day')
})
