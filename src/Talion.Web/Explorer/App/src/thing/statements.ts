import { Problem, select } from '../api'
import { element } from '../dom'
import { entitle } from '../page'
import { downloads } from '../parts/downloads'
import { iriRef, shortened, termNode } from '../results/terms'

/** What the graph says of a resource that has no page of its own, statement by statement. */
export async function statements(main: HTMLElement, iri: string): Promise<void> {
  const [from, to] = await Promise.all([
    select(`SELECT DISTINCT ?property ?value { ${iriRef(iri)} ?property ?value } ORDER BY ?property ?value LIMIT 500`),
    select(`SELECT DISTINCT ?subject ?property { ?subject ?property ${iriRef(iri)} } ORDER BY ?property ?subject LIMIT 500`),
  ])
  const [says, points] = [from.results?.bindings ?? [], to.results?.bindings ?? []]
  if (says.length + points.length === 0) throw new Problem(404, 'Not found')
  const label = says.find(row => /label|prefLabel|title/i.test(row['property']!.value))?.['value']?.value ?? shortened(iri)
  entitle(label)
  main.append(
    element('h1', {}, label), element('p', { class: 'lede' }, element('code', {}, iri)),
    ...table('What is said of it', ['Property', 'Value'], says.map(row => [termNode(row['property']!), termNode(row['value']!)])),
    ...table('What points at it', ['From', 'Property'], points.map(row => [termNode(row['subject']!), termNode(row['property']!)])),
    downloads([['Turtle', `/api/resource/turtle?iri=${encodeURIComponent(iri)}`], ['JSON-LD', `/api/resource/jsonld?iri=${encodeURIComponent(iri)}`]]))
}

function table(heading: string, columns: readonly string[], rows: readonly (readonly Node[])[]): Node[] {
  if (rows.length === 0) return []
  return [element('h2', {}, heading), element('div', { class: 'wide', tabindex: 0, role: 'region', 'aria-label': heading }, element('table', {},
    element('thead', {}, element('tr', {}, ...columns.map(words => element('th', { scope: 'col' }, words)))),
    element('tbody', {}, ...rows.map(cells => element('tr', {}, ...cells.map(cell => element('td', {}, cell)))))))]
}
