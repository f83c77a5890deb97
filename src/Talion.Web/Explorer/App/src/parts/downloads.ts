import { element } from '../dom'

/** Links to what is shown, in several formats. */
export function downloads(links: readonly (readonly [words: string, address: string])[], more: readonly Node[] = [], heading = 'Download'): HTMLElement {
  return element('p', { class: 'download' }, heading, ...links.map(([words, address]) => element('a', { href: address, download: true }, words)), ...more)
}

/** The usual tables and graphs of the events that a query string selects. */
export function eventDownloads(query: string): (readonly [string, string])[] {
  return [['CSV', 'csv'], ['Turtle', 'turtle'], ['GeoJSON', 'geojson']].map(([words, format]) => [words!, `/api/download/${format}?${query}`] as const)
}
