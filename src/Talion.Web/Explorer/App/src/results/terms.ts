import { decoded } from '../address'
import { element } from '../dom'
import type { Term } from '../shapes'

const resource = /^https:\/\/w3id\.org\/talion\/id\/([^#]*)(#.*)?$/

/** The end of an IRI, which is what people read of it. */
export function shortened(iri: string): string {
  const end = iri.slice(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1)
  const found = resource.exec(iri)
  return found ? decoded(found[1]! + (found[2] ?? '')) : end || iri
}

/** An IRI as SPARQL writes it; what may not stand in one is escaped. */
export const iriRef = (iri: string): string => `<${iri.replace(/[\u0000-\u0020<>"{}|\\^`]/g, encodeURIComponent)}>`

/** Where an IRI of the graph can be seen here. */
export function addressOf(iri: string): string {
  const found = resource.exec(iri)
  return found ? `/id/${found[1]}${found[2] ?? ''}` : `/resource?iri=${encodeURIComponent(iri)}`
}

/** A term as people read it: IRIs lead to what is known of them. */
export function termNode(term: Term | undefined): Node {
  if (!term) return document.createTextNode('')
  return term.type === 'uri' ? element('a', { href: addressOf(term.value), title: term.value }, shortened(term.value)) : document.createTextNode(term.value)
}

export function isNumber(term: Term | undefined): boolean {
  return term !== undefined && /#(integer|decimal|double|float|int|long)$/.test(term.datatype ?? '')
}

export const isDay = (term: Term | undefined): boolean => term !== undefined && /^\d{4}(-\d\d){0,2}$/.test(term.value)
