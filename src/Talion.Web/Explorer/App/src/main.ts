import './style/base.css'
import './style/masthead.css'
import './style/parts.css'
import { element } from './dom'
import { failure } from './failure'
import { masthead } from './masthead'
import { go, type Leave, type Page } from './page'
import { Later } from './parts/later'
import { route } from './route'

const main = document.getElementById('main')!
let leave: Leave | undefined
let shown = 0

/** Remembers how far a page was scrolled, for those who come back to it. */
const scrolled = new Later(() => history.replaceState({ ...history.state as object, top: window.scrollY }, ''))

/** Shows the page that the address names, where it was left; a slower one that was asked for before is dropped. */
async function show(): Promise<void> {
  scrolled.never()
  const turn = ++shown
  const { top = 0 } = (history.state ?? {}) as { top?: number }
  const address = new URL(location.href)
  leave?.()
  leave = undefined
  const place = element('div', { class: 'page' })
  main.setAttribute('aria-busy', 'true')
  try {
    const page: Page = await route(address)
    const left = await page(place, address)
    if (turn !== shown) return left?.()
    leave = left ?? undefined
  } catch (error) {
    if (turn !== shown) return
    place.replaceChildren(...failure(error, address))
  }
  main.replaceChildren(place)
  main.removeAttribute('aria-busy')
  masthead.follow(address)
  if (address.hash.length < 2) window.scrollTo({ top, behavior: 'instant' })
  place.dispatchEvent(new CustomEvent('explorer:shown'))
}

/** Links within the explorer are followed without loading the page anew. */
document.addEventListener('click', click => {
  const link = (click.target as Element).closest('a')
  const href = link?.getAttribute('href')
  if (!link || !href || click.defaultPrevented || click.button !== 0 || click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return
  const to = new URL(href, location.href)
  if (to.origin !== location.origin || link.hasAttribute('download') || link.getAttribute('target') || /^\/(api|assets|sparql|store|openapi|health)\b/.test(to.pathname)) return
  if (href.startsWith('#')) return
  click.preventDefault()
  go(to)
})

history.scrollRestoration = 'manual'
window.addEventListener('scroll', () => scrolled.soon(), { passive: true })
window.addEventListener('popstate', () => void show())
window.addEventListener('explorer:go', () => {
  const { name = '' } = document.activeElement as HTMLInputElement
  void show().then(() => {
    if (document.activeElement?.closest('.search')) return
    const field = name ? main.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]`) : null
    ;(field ?? main).focus({ preventScroll: true })
  })
})
masthead.mount(document.querySelector('header')!)
void show()
