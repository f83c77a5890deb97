import { resourceAddress } from '../address'
import { element } from '../dom'
import type { ArticleMark, ArticlePage } from '../shapes'
import { capital } from '../words'

type Sentence = ArticlePage['sentences'][number]

/** The title, and the text paragraph by paragraph: sentences that tell events, and in them the words that something was made of. A headline that is the title
 * stands in its place. */
export function text(article: ArticlePage): { title: HTMLElement, body: HTMLElement } {
  const headline = article.blocks.find(block => block.kind === 'headline' && article.text.slice(block.start, block.end).trim() === article.title.trim())
  return {
    title: element('h1', { 'aria-label': article.title }, ...headline ? sentences(article, headline.start, headline.end) : [article.title]),
    body: element('div', { class: 'text' }, ...article.blocks.filter(block => block !== headline)
      .map(block => element(block.kind === 'headline' ? 'h2' : 'p', { class: block.kind }, ...sentences(article, block.start, block.end)))),
  }
}

function sentences(article: ArticlePage, start: number, end: number): Node[] {
  const nodes: Node[] = []
  let at = start
  for (const sentence of article.sentences.filter(each => each.start < end && each.end > start)) {
    const [from, to] = [Math.max(sentence.start, start), Math.min(sentence.end, end)]
    nodes.push(...marks(article, at, from), told(article, sentence, from, to))
    at = to
  }
  return [...nodes, ...marks(article, at, end)]
}

function told(article: ArticlePage, sentence: Sentence, start: number, end: number): HTMLElement {
  const inner = marks(article, start, end)
  return sentence.events.length > 0
    ? element('span', { class: 'told', 'data-start': sentence.start, 'data-end': sentence.end }, ...inner)
    : element('span', { class: 'passed', 'data-start': sentence.start, 'data-end': sentence.end, title: `Passed over, though it has words for attacks: ${sentence.passedOver.join(', ')}` }, ...inner)
}

function marks(article: ArticlePage, start: number, end: number): Node[] {
  const nodes: Node[] = []
  let at = start
  for (const mark of article.marks.filter(each => each.start >= start && each.end <= end)) {
    nodes.push(document.createTextNode(article.text.slice(at, mark.start)), marked(mark, article.text.slice(mark.start, mark.end)))
    at = mark.end
  }
  nodes.push(document.createTextNode(article.text.slice(at, end)))
  return nodes
}

/** Marked words say when pointed at, or reached by keyboard, what became of them. */
function marked(mark: ArticleMark, words: string): HTMLElement {
  const became = mark.kind === 'time' ? mark.notes.slice(1) : mark.notes
  const notes = became.length > 0 ? mark.notes : [...mark.notes, 'found, not used: nothing in the graph hangs on it here']
  const classes = `mark ${mark.kind}${became.length > 0 ? '' : ' unused'}`
  const tip = element('span', { class: 'tip', role: 'tooltip' }, ...notes.map(note => element('span', {}, capital(note))))
  return mark.event
    ? element('a', { class: classes, href: resourceAddress(mark.event), 'aria-label': `${words}: ${notes.join('; ')}` }, words, tip)
    : element('span', { class: classes }, words, tip)
}

/** Keeps what marked words say within the page, wherever in a line they stand. */
export function keepInside({ target }: Event): void {
  const mark = (target as Element).closest('.mark')
  const [tip, page] = [mark?.querySelector<HTMLElement>('.tip'), mark?.closest('.page')]
  if (!tip || !page) return
  tip.style.left = '0'
  const over = tip.getBoundingClientRect().right - page.getBoundingClientRect().right
  if (over > 0) tip.style.left = `${-over}px`
}
