import { Problem, select } from '../api'
import { element } from '../dom'
import { entitle } from '../page'
import { downloads } from '../parts/downloads'
import { addressOf, iriRef, shortened, termNode } from '../results/terms'
import type { Term } from '../shapes'
import { counted } from '../words'

const most = 500
const labels = '<http://www.w3.org/2000/01/rdf-schema#label>|<http://www.w3.org/2004/02/skos/core#prefLabel>|<http://purl.org/dc/terms/title>'

/** What the graph says of a resource that has no page of its own, statement by statement. */
export async function statements(main: HTMLElement, iri: string): Promise<void> {
  const [from, to] = await Promise.all([
    select(`SELECT ?property ?other (SAMPLE(?label) AS ?name) { ${iriRef(iri)} ?property ?other OPTIONAL { ?other ${labels} ?label } } GROUP BY ?property ?other ORDER BY ?property ?other LIMIT ${most}`),
    select(`SELECT ?property ?other (SAMPLE(?label) AS ?name) { ?other ?property ${iriRef(iri)} OPTIONAL { ?other ${labels} ?label } } GROUP BY ?property ?other ORDER BY ?property ?other LIMIT ${most}`),
  ])
  const [says, points] = [from.results?.bindings ?? [], to.results?.bindings ?? []]
  if (says.length + points.length === 0) throw new Problem(404, 'Not found')
  const label = says.find(row => /label|prefLabel|title/i.test(row['property']!.value))?.['other']?.value ?? shortened(iri)
  entitle(label)
  main.append(
    element('h1', {}, label), element('p', { class: 'lede' }, element('code', {}, iri)),
    ...table('What is said of it', ['Property', 'Value'], says.map(row => [termNode(row['property']), named(row)])),
    ...table('What points at it', ['From', 'Property'], points.map(row => [named(row), termNode(row['property'])])),
    downloads([['Turtle', `/api/resource/turtle?iri=${encodeURIComponent(iri)}`], ['JSON-LD', `/api/resource/jsonld?iri=${encodeURIComponent(iri)}`]]))
}

/** The term at the other end, by its name where it has one. */
function named(row: Record<string, Term | undefined>): Node {
  const [other, name] = [row['other']!, row['name']]
  return name && other.type === 'uri' ? element('a', { href: addressOf(other.value), title: other.value }, name.value) : termNode(other)
}

function table(heading: string, columns: readonly string[], rows: readonly (readonly Node[])[]): Node[] {
  if (rows.length === 0) return []
  return [
    element('h2', {}, heading),
    ...rows.length === most ? [element('p', { class: 'soft small' }, `The first ${counted(most, 'statement')}.`)] : [],
    element('div', { class: 'wide', tabindex: 0, role: 'region', 'aria-label': heading }, element('table', {},
      element('thead', {}, element('tr', {}, ...columns.map(words => element('th', { scope: 'col' }, words)))),
      element('tbody', {}, ...rows.map(cells => element('tr', {}, ...cells.map(cell => element('td', {}, cell))))))),
  ]
}
