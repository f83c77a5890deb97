import * as api from '../api'
import { articleAddress, queryOf, withParameters } from '../address'
import { element } from '../dom'
import { downloads } from '../parts/downloads'
import { paged } from '../parts/paged'
import { sentence } from '../event/sentence'
import type { PassedOverList, PassedOverSentence, Tally } from '../shapes'
import { capital, counted, plain } from '../words'

const again = 500

const besideWords: Record<string, string> = { 'party-and-place': 'a party and a place', party: 'a party, no place', place: 'a place, no party', nothing: 'neither' }

/** Sentences with words for attacks that no event was made of: by word, by what they name, by article, and one by one. The server reads the articles once more for
 * that, so that it is asked again until it has read them all. */
export function passedOver(address: URL): { view: HTMLElement, start: () => void, stop: () => void } {
  const view = element('section', { id: 'passed-over', 'aria-live': 'polite' }, heading(), element('p', { class: 'soft' }, 'The articles are being read …'))
  const query = queryOf(address, ['word', 'beside'])
  let timer = 0
  let isGone = false
  const look = async (): Promise<void> => {
    const sums = await api.passedOver(`${query}&limit=1`)
    if (isGone) return
    if (sums.read < sums.articles) {
      view.replaceChildren(heading(), element('p', { class: 'soft' }, `${sums.read.toLocaleString('en')} of ${counted(sums.articles, 'article')} read so far: ${counted(sums.sentences, 'sentence')} passed over.`))
      timer = window.setTimeout(() => void look(), again)
      return
    }
    const found = element('ol', { class: 'accounts plain' })
    const { more } = await paged(async (offset, limit) => {
      const { total, stretch } = await api.passedOver(`${query}&offset=${offset}&limit=${limit}`)
      return { total, items: stretch }
    }, item, found, 'sentence')
    if (isGone) return
    view.replaceChildren(...sections(sums, address), found, more, downloads([['CSV', `/api/passed-over.csv?${query}`], ['JSON', `/api/passed-over?${query}&limit=1000`]]))
    if (location.hash === '#passed-over') view.scrollIntoView()
  }
  return { view, start: () => void look(), stop: () => { isGone = true; clearTimeout(timer) } }
}

const heading = (): HTMLElement => element('h2', {}, 'Passed over')

function sections(sums: PassedOverList, address: URL): Node[] {
  const chosen = (name: string): string | null => address.searchParams.get(name)
  const chips = (name: string, tallies: readonly Tally[], words: (word: string) => string): HTMLElement => element('ul', { class: 'chips', 'aria-label': `Sentences by ${name}` }, ...tallies.map(tally =>
    element('li', {}, element('a', {
      class: 'chip', 'aria-current': chosen(name) === tally.word ? 'true' : null, href: `${withParameters(address, { [name]: chosen(name) === tally.word ? null : tally.word }).href.split('#')[0]}#passed-over`,
    }, words(tally.word), ' ', element('strong', {}, tally.count.toLocaleString('en'))))))
  if (sums.sentences === 0) return [heading(), element('p', { class: 'soft' }, 'Nothing: every sentence with a word for an attack is quoted by an event.')]
  return [
    heading(),
    element('p', { class: 'lede' }, `${counted(sums.sentences, 'sentence')} with words for attacks of which no event was made. Many rightly so: they are general, or tell of something else. Those that name a party and a place are worth a look.`),
    element('h3', {}, 'By word'), chips('word', sums.words, capital),
    element('h3', {}, 'By what the sentence names'), chips('beside', sums.beside, word => besideWords[word] ?? plain(word)),
    element('h3', {}, 'By article'),
    element('table', { class: 'bars' }, element('tbody', {}, ...sums.fullest.map(article => element('tr', {},
      element('th', { scope: 'row' }, element('a', { href: articleAddress(article.document) }, article.title)), element('td', {}, article.count.toLocaleString('en')))))),
    element('h3', {}, sums.total === sums.sentences ? 'All of them' : `${counted(sums.total, 'sentence')} chosen`),
  ]
}

const item = (each: PassedOverSentence): HTMLElement => element('li', {},
  sentence(each.sentence), element('p', { class: 'small soft' }, `${each.words.join(', ')} · names ${besideWords[each.beside] ?? plain(each.beside)}`))
