import './article.css'
import * as api from '../api'
import { articleAddress } from '../address'
import { element } from '../dom'
import { entitle, type Page } from '../page'
import { eventItem } from '../parts/events'
import { downloads } from '../parts/downloads'
import { counted, dayWords, joined } from '../words'
import { key } from './key'
import { keepInside, text } from './text'
import { span, walkTo } from './place'

/** The article's text with everything found in it. */
export const show: Page = async (main, address) => {
  const path = address.pathname.slice('/id/article/'.length)
  const article = await api.article(path)
  const passedOver = article.sentences.filter(sentence => sentence.passedOver.length > 0)
  entitle(article.title)
  const { title, body } = text(article)
  main.append(
    element('p', { class: 'soft small' }, joined(article.publisher, article.published && dayWords(article.published), counted(article.events.length, 'event')),
      article.copyOf && element('span', {}, ' · a copy of ', element('a', { href: articleAddress(article.copyOf) }, article.copyOf))),
    title,
    element('div', { class: 'reading' },
      element('div', {}, key(passedOver.length > 0), body),
      element('aside', { 'aria-label': 'What became of it' },
        element('h2', {}, 'Events that it tells'),
        element('ul', { class: 'events' }, ...article.events.map(line => eventItem(line))),
        ...passedOver.length > 0 ? [element('h2', {}, 'Passed over'), element('ul', { class: 'passed-over plain' }, ...passedOver.map(sentence => element('li', {},
          element('a', { href: `#char=${sentence.start},${sentence.end}` }, article.text.slice(sentence.start, sentence.end)),
          element('p', { class: 'small soft' }, `has ${sentence.passedOver.map(word => `“${word}”`).join(', ')}; no event was made of it`))))] : [])),
    downloads([['Turtle', `/api/resource/turtle?iri=${encodeURIComponent(article.iri)}`], ['JSON', `/api/article/${path}`]]))
  const walk = (): void => walkTo(main, span(new URL(location.href).hash))
  for (const reached of ['pointerover', 'focusin']) main.addEventListener(reached, keepInside)
  main.addEventListener('explorer:shown', walk, { once: true })
  window.addEventListener('hashchange', walk)
  return () => window.removeEventListener('hashchange', walk)
}
