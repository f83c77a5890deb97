import { decoded } from './address'
import { Problem } from './api'
import { element } from './dom'
import { entitle } from './page'

/** What is shown in a page's stead where it could not be. */
export function failure(error: unknown, address: URL): Node[] {
  const missing = error instanceof Problem && error.status === 404
  entitle(missing ? 'Not found' : 'Something failed')
  return [
    element('h1', {}, missing ? 'Not found' : 'That did not work'),
    element('p', {}, missing ? 'The store holds nothing of that name. It may have gone with a later build.' : String(error instanceof Error ? error.message : error)),
    ...missing ? suggestion(namedBy(address)) : [],
    element('p', {}, element('a', { href: '/' }, 'Back to the ladder')),
  ]
}

const suggestion = (words: string): Node[] =>
  words ? [element('p', {}, element('a', { href: `/search?q=${encodeURIComponent(words)}` }, `Search for “${words}”`))] : []

/** What an address seems to name, in words: the end of its path without the letters and digits that tell ids of one name apart. */
export function namedBy(address: URL): string {
  const end = (address.searchParams.get('iri') ?? address.pathname).split(/[/#]/).findLast(part => part !== '') ?? ''
  return decoded(end).replace(/-[0-9a-f]{8}$/, '').replaceAll('-', ' ').trim()
}
