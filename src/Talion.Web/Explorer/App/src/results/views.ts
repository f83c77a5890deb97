import './results.css'
import { element } from '../dom'
import type { Results } from '../shapes'
import { chart } from './chart'
import { pointsOf } from './points'
import { table } from './table'

/** An answer as a table; before it a chart where numbers belong to words, and a map where there are points. */
export async function answerViews(results: Results): Promise<Node[]> {
  const views: Node[] = []
  const drawn = chart(results)
  if (drawn) views.push(element('details', { class: 'filter', open: true }, element('summary', {}, 'Chart'), drawn))
  if (pointsOf(results).length > 0) views.push(await pointMap(results))
  return [...views, table(results)]
}

/** The points of an answer on a map; its scripts are fetched only where there are any. */
export async function pointMap(results: Results): Promise<HTMLElement> {
  const [{ MapChart }, { world }] = await Promise.all([import('../map/chart'), import('../map/world'), import('../map/map.css')])
  const said = element('p', { class: 'small', 'aria-live': 'polite' })
  const map = new MapChart(await world(), spots => { said.textContent = spots.slice(0, 12).map(spot => spot.label).join('; ') })
  map.show(pointsOf(results))
  return element('div', {}, map.view, said)
}
