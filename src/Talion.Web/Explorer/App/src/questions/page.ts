import './questions.css'
import * as api from '../api'
import { decoded } from '../address'
import { element } from '../dom'
import { entitle, go, type Page } from '../page'
import { downloads } from '../parts/downloads'
import { answerViews } from '../results/views'
import type { QuestionLine } from '../shapes'
import { capital } from '../words'

/** One question with its parameters as a form, and its answer. */
export const show: Page = async (main, address) => {
  const name = decoded(address.pathname.slice('/questions/'.length))
  const question = (await api.questions()).questions.find(each => each.name === name)
  if (!question) throw new api.Problem(404, 'Not found')
  entitle(question.question)
  const query = new URLSearchParams([...address.searchParams].filter(([key, value]) => value && question.parameters.some(each => each.name === key))).toString()
  const results = await api.answer(name, query)
  main.append(
    element('p', { class: 'soft small' }, element('a', { href: '/questions' }, 'Questions'), ` / ${name}`),
    element('h1', {}, question.question),
    ...form(question, address),
    ...await answerViews(results),
    downloads(['csv', 'json', 'tsv', 'xml'].map(format => [format.toUpperCase(), `/api/questions/${encodeURIComponent(name)}?${query}${query && '&'}as=${format}`] as const)),
    element('details', { class: 'filter' }, element('summary', {}, 'The query in SPARQL'), element('pre', { class: 'wide', tabindex: 0 }, question.text),
      element('p', {}, element('a', { href: `/ask#question=${encodeURIComponent(name)}` }, 'Change it'))))
}

function form(question: QuestionLine, address: URL): Node[] {
  if (question.parameters.length === 0) return []
  const made = element('form', { class: 'controls' }, ...question.parameters.map(parameter => element('label', {}, capital(parameter.meaning),
    element('input', { name: parameter.name, type: parameter.isNumber ? 'number' : 'text', value: address.searchParams.get(parameter.name) ?? parameter.default }))),
    element('button', { type: 'submit' }, 'Ask'))
  made.addEventListener('submit', submit => {
    submit.preventDefault()
    const query = new URLSearchParams([...new FormData(made)].map(([key, value]) => [key, String(value)]).filter(([, value]) => value))
    go(`${address.pathname}?${query}`)
  })
  return [made]
}
