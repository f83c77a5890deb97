import { resourceAddress } from '../address'
import { svg } from '../dom'
import type { CardShape, LadderPage, RungShape } from '../shapes'
import { apart } from '../words'

/* The drawing that the server lays out, shape by shape; the lengths are those of its own picture. */

const padding = 12
const titleLine = 19
const detailLine = 17
const cueLine = 14
const margin = 20

/** What of the picture's own margin a page leaves out on either side. */
export const bleed = (ladder: LadderPage): number => isNarrow(ladder) ? 0 : margin - 4

const isNarrow = (ladder: LadderPage): boolean => ladder.leftX < 100

export function cardShape(card: CardShape): SVGElement {
  const text = card.x + 1.5 * padding
  const stripe = card.side === 'left' ? card.x : card.x + card.width - 5
  return svg('a', { href: resourceAddress(card.id), class: `card ${card.side} ${card.standing}`, 'aria-label': [...card.title, ...card.details, ...card.when].join(' ') },
    svg('rect', { class: 'sheet', x: card.x, y: card.y, width: card.width, height: card.height, rx: 6 }),
    svg('rect', { class: 'stripe', x: stripe, y: card.y, width: 5, height: card.height, rx: 2 }),
    lines('title', text, card.y + padding + 12, titleLine, card.title),
    lines('detail', text, card.y + padding + card.title.length * titleLine + 11, detailLine, card.details))
}

/** The date beside the card, a hairline to it, and the time since the card before. */
export function guide(card: CardShape, ladder: LadderPage): SVGElement[] {
  const shapes: SVGElement[] = []
  if (card.gap) shapes.push(lines('gap', isNarrow(ladder) ? ladder.leftX : margin, card.y - 26, detailLine, [`⋮ ${card.gap}`]))
  if (card.when.length > 0) shapes.push(lines('date', margin, card.y + 18, detailLine, card.when))
  if (!isNarrow(ladder) && card.side === 'right') shapes.push(svg('path', { class: 'hairline', d: `M ${ladder.leftX} ${card.y + 1} H ${ladder.rightX}` }))
  return shapes
}

export const rungShape = (rung: RungShape): SVGElement => svg('path', { class: `rung ${rung.kind}`, d: rung.path })

export const cueShape = (rung: RungShape): SVGElement => lines('cue', rung.cueX, rung.cueY, cueLine, rung.cue, rung.anchor)

/** An arrow's head for each kind of rung. */
export function arrows(): SVGElement {
  return svg('defs', {}, ...['retaliation', 'caused', 'followed'].map(kind => {
    const size = kind === 'followed' ? 9 : 12
    return svg('marker', { id: kind, viewBox: '0 0 10 10', refX: 9, refY: 5, markerWidth: size, markerHeight: size, markerUnits: 'userSpaceOnUse', orient: 'auto' },
      svg('path', { class: `head ${kind}`, d: 'M 0 0 L 10 5 L 0 10 z' }))
  }))
}

function lines(kind: string, x: number, y: number, step: number, words: readonly string[], anchor = 'start'): SVGElement {
  return svg('text', { class: kind, 'text-anchor': anchor }, ...words.map((line, i) => svg('tspan', { x, y: y + i * step }, `${apart(line)} `)))
}
