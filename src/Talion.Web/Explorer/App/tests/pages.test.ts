import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Stretches, stretchLength } from '../src/ladder/stretches'
import { Pages } from '../src/parts/pages'
import type { CardShape, LadderPage } from '../src/shapes'

beforeEach(() => { vi.stubGlobal('window', globalThis); vi.useFakeTimers() })
afterEach(() => { vi.useRealTimers(); vi.unstubAllGlobals() })

describe('pages of a long list', () => {
  test('are fetched once, when an item of theirs is asked for', async () => {
    const asked: number[] = []
    const arrived = vi.fn()
    const pages = new Pages<number>(async (offset, limit) => { asked.push(offset); return Array.from({ length: limit }, (_, i) => offset + i) }, arrived)

    expect([pages.at(250), pages.at(251), pages.at(20)]).toEqual([undefined, undefined, undefined])
    await vi.runAllTimersAsync()

    expect(asked).toEqual([200, 0])
    expect(arrived).toHaveBeenCalledTimes(2)
    expect([pages.at(250), pages.at(20)]).toEqual([250, 20])
  })

  test('that are only rushed by are not fetched', async () => {
    const asked: number[] = []
    const pages = new Pages<number>(async offset => { asked.push(offset); return [] }, () => {})

    for (let index = 0; index < 5000; index += 50) pages.at(index)
    await vi.runAllTimersAsync()

    expect(asked).toEqual([4600, 4700, 4800, 4900])
  })

  test('that failed are asked for again', async () => {
    let fails = true
    const pages = new Pages<string>(async () => { if (fails) throw new Error('gone'); return ['here'] }, () => {})

    pages.at(0)
    await vi.runAllTimersAsync()
    fails = false
    pages.at(0)
    await vi.runAllTimersAsync()

    expect(pages.at(0)).toBe('here')
  })
})

describe('stretches of a ladder', () => {
  const card = (order: number, y: number): CardShape => ({ order, id: `event/${order}`, side: 'left', standing: 'happened', x: 0, y, width: 1, height: 1, title: [], details: [], when: [] })
  const stretch = (...cards: CardShape[]): LadderPage => ({ one: [], other: [], left: [], right: [], total: 3, width: 1, height: 3 * stretchLength, leftX: 0, rightX: 0, circular: 0, cards, rungs: [] })

  test('come once each, and a card that reaches into two is one', async () => {
    const asked: number[] = []
    const stretches = new Stretches(stretch(card(0, 0), card(1, stretchLength)), async top => { asked.push(top); return stretch(card(1, stretchLength), card(2, top)) }, () => {})

    await Promise.all([stretches.need(10, stretchLength + 10), stretches.need(stretchLength, stretchLength + 20)])

    expect(asked).toEqual([stretchLength])
    expect([...stretches.cards].map(each => each.order)).toEqual([0, 1, 2])
  })
})
