import { element } from '../dom'

/** What is shown, in several formats: pictures of it first. */
export function downloads(links: readonly (readonly [words: string, address: string])[], pictures: readonly Node[] = [], heading = 'Download'): HTMLElement {
  return element('p', { class: 'download' }, heading, ...pictures, ...links.map(([words, address]) => element('a', { href: address, download: true }, words)))
}

/** The usual tables and graphs of the events that a query string selects. */
export function eventDownloads(query: string): (readonly [string, string])[] {
  return [['CSV', 'csv'], ['Turtle', 'turtle'], ['GeoJSON', 'geojson']].map(([words, format]) => [words!, `/api/download/${format}?${query}`] as const)
}
