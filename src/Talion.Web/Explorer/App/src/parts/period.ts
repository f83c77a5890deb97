import './period.css'
import { binned, dayOf, isoOf } from '../days'
import { element, svg } from '../dom'
import { dayWords } from '../words'

const width = 1000
const height = 48

/** Two sliders over a picture of how much happened when. Tells the first and last day that are chosen, nothing while the whole time is. */
export function period(days: ArrayLike<number>, address: URL, change: (from: number | null, to: number | null) => void): HTMLElement {
  if (days.length < 2) return element('div')
  const { bins, last } = binned(days, 100)
  const first = bins[0]!.start
  const whole = last - first
  const most = Math.max(...bins.map(bin => bin.count))
  const at = (name: string, otherwise: number): number => {
    const given = dayOf(address.searchParams.get(name) ?? '')
    return Number.isNaN(given) ? otherwise : Math.min(whole, Math.max(0, given - first))
  }
  const slider = (label: string, value: number): HTMLInputElement => element('input', { type: 'range', min: 0, max: whole, step: 1, value, 'aria-label': label })
  const [from, to] = [slider('From', at('from', 0)), slider('To', at('to', whole))]
  const words = element('output', { class: 'small' })
  const x = (day: number): number => (Math.min(day, last + 1) - first) / (whole + 1) * width
  const rects = bins.map(bin => svg('rect', { x: x(bin.start), width: Math.max(1, x(bin.end) - x(bin.start) - 1), y: height - bin.count / most * height, height: bin.count / most * height }))

  const tell = (): void => {
    const [low, high] = [Math.min(+from.value, +to.value), Math.max(+from.value, +to.value)]
    const [start, stop] = [first + low, first + high]
    words.textContent = `${dayWords(isoOf(start))} – ${dayWords(isoOf(stop))}`
    for (const input of [from, to]) input.setAttribute('aria-valuetext', dayWords(isoOf(first + +input.value)))
    bins.forEach((bin, i) => rects[i]!.classList.toggle('out', bin.end <= start || bin.start > stop))
    const isWhole = low === 0 && high === whole
    change(isWhole ? null : start, isWhole ? null : stop)
  }
  for (const input of [from, to]) input.addEventListener('input', tell)
  const isWhole = +from.value === 0 && +to.value === whole
  words.textContent = isWhole ? `${dayWords(isoOf(first))} – ${dayWords(isoOf(last))}` : ''
  if (!isWhole) queueMicrotask(tell)
  return element('div', { class: 'period', role: 'group', 'aria-label': 'Period' },
    svg('svg', { viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' }, ...rects),
    element('div', { class: 'sliders' }, from, to),
    element('div', { class: 'said' }, words, playButton(from, to, whole, tell)))
}

/** Lets the end of the period run on by itself. */
function playButton(from: HTMLInputElement, to: HTMLInputElement, whole: number, tell: () => void): HTMLElement {
  const play = element('button', { type: 'button', 'aria-pressed': 'false' }, 'Play')
  let playing = 0
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
  return play
}
