import { element } from './dom'

const key = 'talion-theme'
type Theme = 'light' | 'dark'

const asked = (): Theme | null => {
  const kept = localStorage.getItem(key)
  return kept === 'light' || kept === 'dark' ? kept : null
}
const systems = (): Theme => matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
const apply = (): void => { document.documentElement.dataset['theme'] = asked() ?? systems() }

apply()
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', apply)

/** A button that goes from light to dark and back, and remembers. */
export function themeSwitch(): HTMLElement {
  const button = element('button', { type: 'button', class: 'theme quiet', 'aria-label': 'Dark colours', 'aria-pressed': String((asked() ?? systems()) === 'dark') }, '◐')
  button.addEventListener('click', () => {
    const next: Theme = (asked() ?? systems()) === 'dark' ? 'light' : 'dark'
    if (next === systems()) localStorage.removeItem(key)
    else localStorage.setItem(key, next)
    apply()
    button.setAttribute('aria-pressed', String(next === 'dark'))
  })
  return button
}
