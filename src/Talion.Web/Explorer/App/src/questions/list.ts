import './questions.css'
import * as api from '../api'
import { element } from '../dom'
import { entitle, type Page } from '../page'
import { counted } from '../words'

/** The catalogue of questions, each with a page of its own. */
export const show: Page = async main => {
  entitle('Questions')
  const { questions } = await api.questions()
  main.append(element('h1', {}, 'Questions'),
    element('p', { class: 'lede' }, `${counted(questions.length, 'question')} that the graph answers. `, element('a', { href: '/ask' }, 'Ask your own in SPARQL.')),
    element('ul', { class: 'catalogue plain' }, ...questions.map(question => element('li', {},
      element('a', { href: `/questions/${encodeURIComponent(question.name)}` }, question.question), element('code', { class: 'soft small' }, question.name)))))
}
