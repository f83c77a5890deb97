import './period.css'
import { element, svg } from '../dom'
import type { EventLine } from '../shapes'
import { dayWords } from '../words'
import { binned } from './months'

const day = 86_400_000
const width = 1000
const height = 48

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** Two sliders over a picture of how much happened when. Says nothing while the whole time is chosen. */
export function period(events: readonly EventLine[], address: URL, change: (from: string | null, to: string | null) => void): HTMLElement {
  const days = events.filter(event => event.from).map(event => Date.parse(event.from!))
  if (days.length < 2) return element('div')
  const { bins, end } = binned(days, 100)
  const [first, last] = [bins[0]!.start, end - day]
  const whole = Math.round((last - first) / day)
  const most = Math.max(...bins.map(bin => bin.count))
  const at = (name: string, otherwise: number): number => {
    const given = Date.parse(address.searchParams.get(name) ?? '')
    return Number.isNaN(given) ? otherwise : Math.min(whole, Math.max(0, Math.round((given - first) / day)))
  }
  const slider = (label: string, value: number): HTMLInputElement => element('input', { type: 'range', min: 0, max: whole, step: 1, value, 'aria-label': label })
  const [from, to] = [slider('From', at('from', 0)), slider('To', at('to', whole))]
  const words = element('output', { class: 'small' })
  const rects = bins.map(bin => svg('rect', { x: (bin.start - first) / (end - first) * width, width: width / bins.length - 1, y: height - bin.count / most * height, height: bin.count / most * height }))
  const play = element('button', { type: 'button', 'aria-pressed': 'false' }, 'Play')
  let playing = 0

  const tell = (): void => {
    const [low, high] = [Math.min(+from.value, +to.value), Math.max(+from.value, +to.value)]
    const [start, stop] = [first + low * day, first + high * day]
    words.textContent = `${dayWords(iso(start))} – ${dayWords(iso(stop))}`
    for (const input of [from, to]) input.setAttribute('aria-valuetext', dayWords(iso(first + +input.value * day)))
    bins.forEach((bin, i) => rects[i]!.classList.toggle('out', bin.end <= start || bin.start > stop))
    const isWhole = low === 0 && high === whole
    change(isWhole ? null : iso(start), isWhole ? null : iso(stop))
  }
  const stop = (): void => { clearInterval(playing); playing = 0; play.textContent = 'Play'; play.setAttribute('aria-pressed', 'false') }
  play.addEventListener('click', () => {
    if (playing) return stop()
    play.textContent = 'Stop'
    play.setAttribute('aria-pressed', 'true')
    if (+to.value >= whole) to.value = from.value
    playing = window.setInterval(() => {
      if (!play.isConnected || +to.value >= whole) return stop()
      to.value = String(Math.min(whole, +to.value + Math.max(1, whole / 120)))
      tell()
    }, 100)
  })
  for (const input of [from, to]) input.addEventListener('input', tell)
  const isWhole = +from.value === 0 && +to.value === whole
  words.textContent = isWhole ? `${dayWords(iso(first))} – ${dayWords(iso(last))}` : ''
  if (!isWhole) queueMicrotask(tell)
  return element('div', { class: 'period', role: 'group', 'aria-label': 'Period' },
    svg('svg', { viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' }, ...rects),
    element('div', { class: 'sliders' }, from, to),
    element('div', { class: 'said' }, words, play))
}
