export interface Colours { sea: string, land: string, border: string, soft: string, circle: string, rim: string }

/** The colours of the map in the light or dark that the page has now. */
export function colours(): Colours {
  const style = getComputedStyle(document.documentElement)
  const of = (name: string): string => style.getPropertyValue(name)
  return { sea: of('--sea'), land: of('--land'), border: of('--border'), soft: of('--soft'), circle: of('--event'), rim: of('--sheet') }
}
