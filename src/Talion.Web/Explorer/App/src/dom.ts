type Child = Node | string | number | null | undefined | false
type Attributes = Record<string, string | number | boolean | null | undefined | ((event: Event) => void)>

const svgNamespace = 'http://www.w3.org/2000/svg'

/** Makes an element. Text becomes text nodes: nothing that comes from articles is ever taken for markup. */
export function element<K extends keyof HTMLElementTagNameMap>(name: K, attributes: Attributes = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  return fill(document.createElement(name), attributes, children)
}

/** Makes an element of SVG. */
export function svg<K extends keyof SVGElementTagNameMap>(name: K, attributes: Attributes = {}, ...children: Child[]): SVGElementTagNameMap[K] {
  return fill(document.createElementNS(svgNamespace, name), attributes, children)
}

function fill<T extends Element>(made: T, attributes: Attributes, children: Child[]): T {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue
    if (typeof value === 'function') made.addEventListener(name, value)
    else made.setAttribute(name, value === true ? '' : String(value))
  }
  for (const child of children)
    if (child !== null && child !== undefined && child !== false) made.append(typeof child === 'number' ? String(child) : child)
  return made
}

/** Tells those who do not see the page what has changed on it. */
export function announce(words: string): void {
  const announcer = document.getElementById('announcer')
  if (announcer) announcer.textContent = words
}
