import * as api from '../api'
import { decoded } from '../address'
import { element } from '../dom'
import { entitle, type Page } from '../page'

/** SPARQL by hand. The editor is large, so that it is fetched only here, after the page stands. */
export const show: Page = async main => {
  entitle('SPARQL')
  const { questions, prefixes } = await api.questions()
  const room = element('div', { class: 'editor', 'aria-busy': 'true' }, element('p', { class: 'soft' }, 'The editor is coming …'))
  const choice = element('select', {}, element('option', { value: '' }, 'a question of the catalogue …'), ...questions.map(question => element('option', { value: question.name }, question.question)))
  main.append(element('h1', {}, 'SPARQL'),
    element('p', { class: 'lede' }, 'Ask the graph in its own language, at ', element('code', {}, '/sparql'), '. Ctrl-Enter runs the query.'),
    element('div', { class: 'controls' }, element('label', {}, 'Begin with', choice)), room)
  const { Editor } = await import('./editor')
  const editor = new Editor(room, prefixes)
  const begin = (name: string): void => { const found = questions.find(question => question.name === name); if (found) editor.write(found.text) }
  choice.addEventListener('change', () => begin(choice.value))
  main.addEventListener('explorer:shown', () => {
    editor.start()
    const [, kind, text] = /^#(question|query)=(.*)$/.exec(location.hash) ?? []
    if (kind === 'query') editor.write(decoded(text!))
    else if (text) begin(decoded(text))
  }, { once: true })
  return () => editor.stop()
}
