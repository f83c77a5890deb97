import './ladder.css'
import * as api from '../api'
import { queryOf, selectionNames } from '../address'
import { element } from '../dom'
import { entitle, type Page } from '../page'
import { filters } from '../parts/filters'
import { downloads, eventDownloads } from '../parts/downloads'
import { counted } from '../words'
import { Drawing } from './drawing'
import { legend } from './legend'
import { drawnButton } from '../parts/picture'
import { sides } from './sides'
import { stretchLength } from './stretches'
import { zoomButtons } from './zoom'

/** The ladder: what two sides did to each other, blow by blow. */
export const show: Page = async (main, address) => {
  entitle('Talion')
  const room = document.getElementById('main')!
  const style = getComputedStyle(room)
  const width = Math.floor(room.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight))
  const query = queryOf(address, selectionNames)
  const read = (top: number, bottom: number): ReturnType<typeof api.ladder> => api.ladder(`${query}&width=${width}&top=${top}&bottom=${bottom}`)
  const [overview, ladder] = await Promise.all([api.overview(), read(0, stretchLength)])
  if (overview.events === 0) {
    main.append(element('h1', {}, 'Nothing is here yet'), element('p', {}, 'The store holds no events. ', element('code', {}, 'talion build'), ' reads articles into it.'))
    return
  }
  const drawing = new Drawing(ladder, width, address, read)
  main.append(
    element('h1', {}, 'Blow by blow'),
    element('p', { class: 'lede' }, `${counted(overview.events, 'event')} in ${counted(overview.articles, 'article')}. `,
      ladder.total === 0 ? 'Between these two there is none that fits.' : `${counted(ladder.total, 'event')} between these two.`),
    sides(overview, ladder, address),
    filters(overview, address),
    element('div', { class: 'ladder-tools' }, legend(), zoomButtons(drawing)),
    drawing.view,
    downloads([['SVG', `/api/ladder.svg?${query}`], ...eventDownloads(drawing.selection)], [drawnButton(`/api/ladder.svg?${query}`, 'ladder.png')]),
  )
  if (ladder.circular > 0)
    main.append(element('p', { class: 'notice' }, `Some articles put cause and effect the other way round: ${counted(ladder.circular, 'event')} lead back to themselves.`))
  main.addEventListener('explorer:shown', () => drawing.start(), { once: true })
  return () => drawing.stop()
}
