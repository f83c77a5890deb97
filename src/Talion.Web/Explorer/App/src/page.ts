/** What a page leaves behind to be ended when another one comes. */
export type Leave = () => void

/** Shows what an address names. */
export type Page = (main: HTMLElement, address: URL) => Promise<Leave | void>

/** Names the page in the browser's tabs and history. */
export function entitle(words: string): void {
  document.title = words === 'Talion' ? words : `${words} · Talion`
}

/** Goes to another address of the explorer without loading it anew. */
export function go(address: URL | string, how: 'push' | 'replace' = 'push'): void {
  const to = new URL(address, location.href)
  if (how === 'push') history.pushState(null, '', to)
  else history.replaceState(null, '', to)
  window.dispatchEvent(new CustomEvent('explorer:go'))
}

/** Keeps the address in step with what is shown, without showing anything anew. */
export function note(address: URL): void {
  history.replaceState(history.state, '', address)
}

/** The width that the page's content has. */
export function roomWidth(): number {
  const room = document.getElementById('main')!
  const style = getComputedStyle(room)
  return Math.floor(room.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight))
}
