import { articleAddress } from '../address'
import { element } from '../dom'
import type { SentenceLine } from '../shapes'
import { apart } from '../words'

const quoted = (line: SentenceLine): string => `“${line.quote.replaceAll('\n', ' ')}” `

/** A sentence under the name of its source, which leads to its place in the article. */
export function sentence(line: SentenceLine): HTMLElement {
  return element('blockquote', {}, quoted(line), element('a', { class: 'source', href: address(line) }, apart(line.source)))
}

/** A sentence where its source is already named. */
export function ownSentence(line: SentenceLine): HTMLElement {
  return element('blockquote', {}, quoted(line), element('a', { class: 'source', href: address(line), 'aria-label': `In the text: ${line.quote.slice(0, 60)}` }, 'in the text'))
}

const address = (line: SentenceLine): string => articleAddress(line.document, line.start, line.end)
