/** The address of an event, article, actor or place: the end of its IRI. */
export function resourceAddress(id: string): string {
  return `/id/${id.split('/').map(encodeURIComponent).join('/')}`
}

/** The address of an article, at some of its text. */
export function articleAddress(document: string, start?: number, end?: number): string {
  const address = `/id/article/${encodeURIComponent(document)}`
  return start === undefined || end === undefined ? address : `${address}#char=${start},${end}`
}

/** The address with some parameters set; those set to nothing are left out. */
export function withParameters(address: URL, changes: Record<string, string | readonly string[] | null | undefined>): URL {
  const changed = new URL(address)
  for (const [name, value] of Object.entries(changes)) {
    changed.searchParams.delete(name)
    for (const each of Array.isArray(value) ? value : [value]) if (each) changed.searchParams.append(name, each)
  }
  return changed
}

/** The parameters of an address that are named, as a query string without a question mark. */
export function queryOf(address: URL, names: readonly string[]): string {
  const query = new URLSearchParams()
  for (const [name, value] of address.searchParams) if (names.includes(name)) query.append(name, value)
  return query.toString()
}

/** The parameters that say which events are wanted. */
export const filterNames = ['type', 'status', 'actor', 'place', 'from', 'to', 'confidence'] as const

/** Those of them that say when. */
export const dayFilterNames: readonly string[] = ['from', 'to']

/** The parameters that say which events are wanted, and whose. */
export const selectionNames = [...filterNames, 'one', 'other', 'groups'] as const

/** What is escaped in an address as people write it; as it stands where it is escaped wrongly. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
