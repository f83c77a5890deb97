import type { Results } from '../shapes'
import { shortened } from './terms'

export interface Point { latitude: number, longitude: number, label: string, count: number }

/** The points that rows hold as well-known text, with their other terms for a label. */
export function pointsOf(results: Results): Point[] {
  const names = results.head.vars ?? []
  return (results.results?.bindings ?? []).flatMap(row => {
    const found = names.map(name => /^(?:<[^>]*>\s*)?POINT\s*\(\s*(-?[\d.]+)\s+(-?[\d.]+)/i.exec(row[name]?.value ?? '')).find(match => match !== null)
    if (!found) return []
    const label = names.map(name => row[name]).filter(term => term && !/^POINT/i.test(term.value)).map(term => term!.type === 'uri' ? shortened(term!.value) : term!.value).join(' · ')
    return [{ longitude: Number(found[1]), latitude: Number(found[2]), label, count: 1 }]
  })
}
