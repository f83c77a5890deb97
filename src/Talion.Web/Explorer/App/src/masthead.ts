import { element } from './dom'
import { go } from './page'
import { Later } from './parts/later'
import { themeSwitch } from './theme'

const places: readonly (readonly [string, string])[] = [
  ['/', 'Ladder'], ['/map', 'Map'], ['/timeline', 'Timeline'], ['/questions', 'Questions'], ['/ask', 'SPARQL'],
  ['/disagreements', 'Disagreements'], ['/coverage', 'Coverage'], ['/downloads', 'Downloads'],
]

const links = places.map(([address, words]) => element('a', { href: address }, words))
const words = element('input', {
  type: 'search', name: 'q', placeholder: 'Search', 'aria-label': 'Search events, actors, places and text', 'aria-keyshortcuts': '/', autocomplete: 'off', enterkeyhint: 'search',
})

/** What stands above every page: where one can go, the search, light or dark. */
export const masthead = {
  mount(header: HTMLElement): void {
    const form = element('form', { role: 'search', class: 'search', action: '/search' }, words, element('kbd', { 'aria-hidden': 'true' }, '/'))
    // On the search's own page what is found follows what is typed.
    const found = new Later(() => { if (location.pathname === '/search') go(`/search?q=${encodeURIComponent(words.value.trim())}`, 'replace') }, 250)
    words.addEventListener('input', () => found.soon())
    form.addEventListener('submit', submit => {
      submit.preventDefault()
      found.never()
      go(`/search?q=${encodeURIComponent(words.value.trim())}`)
    })
    document.addEventListener('keydown', key => {
      if (key.key !== '/' || key.ctrlKey || key.metaKey || key.altKey || isTyping(key.target)) return
      key.preventDefault()
      words.focus()
      words.select()
    })
    header.append(
      element('a', { href: '/', class: 'brand', 'aria-label': 'Talion, to the ladder' }, 'Talion'),
      element('nav', { 'aria-label': 'Pages' }, ...links),
      form,
      themeSwitch(),
    )
  },

  /** Marks the page that is shown. */
  follow(address: URL): void {
    const top = address.pathname === '/' ? '/' : `/${address.pathname.split('/')[1]}`
    for (const link of links) {
      if (link.getAttribute('href') === top) {
        link.setAttribute('aria-current', 'page')
        link.parentElement?.scrollTo({ left: link.offsetLeft - link.parentElement.offsetLeft - 80, behavior: 'instant' })
      } else link.removeAttribute('aria-current')
    }
    if (address.pathname === '/search' && document.activeElement !== words) words.value = address.searchParams.get('q') ?? ''
  },
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
}
