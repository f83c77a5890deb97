import './style/base.css'
import './style/masthead.css'
import './style/parts.css'
import { element } from './dom'
import { failure } from './failure'
import { masthead } from './masthead'
import { go, type Leave, type Page } from './page'
import { route } from './route'

const main = document.getElementById('main')!
let leave: Leave | undefined
let shown = 0

/** Shows the page that the address names; a slower one that was asked for before is dropped. */
async function show(): Promise<void> {
  const turn = ++shown
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
  if (address.hash.length < 2) window.scrollTo(0, 0)
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

window.addEventListener('popstate', () => void show())
window.addEventListener('explorer:go', () => void show().then(() => { if (!document.activeElement?.closest('.search')) main.focus({ preventScroll: true }) }))
masthead.mount(document.querySelector('header')!)
void show()
