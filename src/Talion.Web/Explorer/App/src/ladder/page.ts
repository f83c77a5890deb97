import './ladder.css'
import * as api from '../api'
import { queryOf, selectionNames } from '../address'
import { element } from '../dom'
import { entitle, roomWidth, type Page } from '../page'
import { filters } from '../parts/filters'
import { downloads, eventDownloads } from '../parts/downloads'
import { drawnPictures } from '../parts/picture'
import { counted } from '../words'
import { Drawing } from './drawing'
import { legend } from './legend'
import { sides } from './sides'
import { stretchLength } from './stretches'

/** The ladder: what two sides did to each other, blow by blow. */
export const show: Page = async (main, address) => {
  const width = roomWidth()
  const query = queryOf(address, selectionNames)
  const read = (top: number, bottom: number): ReturnType<typeof api.ladder> => api.ladder(`${query}&width=${width}&top=${top}&bottom=${bottom}`)
  const [overview, ladder] = await Promise.all([api.overview(), read(0, stretchLength)])
  entitle('Talion')
  if (overview.events === 0) {
    main.append(element('h1', {}, 'Nothing is here yet'), element('p', {}, 'The store holds no events. ', element('code', {}, 'talion build'), ' reads articles into it.'))
    return
  }
  if (overview.belligerents.length === 0) {
    main.append(element('h1', {}, 'Blow by blow'), element('p', {}, 'No article names a party to an attack, so that there are no sides. ', timeline()))
    return
  }
  if (query) entitle([ladder.left[0], ladder.right[0]].filter(Boolean).join(' – ') || 'Talion')
  main.append(
    element('h1', {}, 'Blow by blow'),
    element('p', { class: 'lede' }, `${counted(overview.events, 'event')} in ${counted(overview.articles, 'article')}, ${ladder.total === 0 ? 'none' : ladder.total.toLocaleString('en')} of them between these two.`),
    sides(overview, ladder, address),
    filters(overview, address))
  if (ladder.total === 0) {
    main.append(element('p', { class: 'notice' }, 'No event between these two fits. ', timeline()))
    return
  }
  const drawing = new Drawing(ladder, width, address, read)
  main.append(
    downloads(eventDownloads(drawing.selection), drawnPictures(`/api/ladder.svg?${query}`, 'ladder')),
    legend(),
    ...ladder.circular > 0 ? [element('p', { class: 'notice' }, `The articles contradict each other on what came first: ${counted(ladder.circular, 'event')} lead back to themselves.`)] : [],
    drawing.view)
  main.addEventListener('explorer:shown', () => drawing.start(), { once: true })
  return () => drawing.stop()
}

const timeline = (): HTMLElement => element('a', { href: '/timeline' }, 'All events are on the timeline.')
