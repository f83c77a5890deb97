import { decoded } from '../address'

/** A range of text as an address names it (RFC 5147): "#char=12,34". */
export function span(hash: string): [number, number] | null {
  const found = /^#char=(\d+),(\d+)$/.exec(decoded(hash))
  return found ? [Number(found[1]), Number(found[2])] : null
}

/** Shows the sentence that a range lies in. */
export function walkTo(text: HTMLElement, range: [number, number] | null): void {
  for (const old of text.querySelectorAll('.here')) old.classList.remove('here')
  if (!range) return
  const sentences = [...text.querySelectorAll<HTMLElement>('[data-start]')]
  const here = sentences.filter(each => Number(each.dataset['start']) < range[1] && Number(each.dataset['end']) > range[0])
  for (const each of here) each.classList.add('here')
  here[0]?.setAttribute('tabindex', '-1')
  here[0]?.focus({ preventScroll: true })
  here[0]?.scrollIntoView({ block: 'center', behavior: 'instant' })
}
