import { articleAddress } from '../address'
import { element } from '../dom'
import type { SentenceLine } from '../shapes'

/** A sentence that leads to its place in the article. */
export function sentence(line: SentenceLine): HTMLElement {
  return element('blockquote', {}, `“${line.quote.replaceAll('\n', ' ')}” `,
    element('a', { class: 'source', href: articleAddress(line.document, line.start, line.end) }, line.document))
}
