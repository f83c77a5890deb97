import { Outline } from './outline'
import type { ArticlePage, CoverageList, DisagreementList, EventList, EventPage, LadderPage, OutlineColumns, Overview, PassedOverList, PointColumns, QuestionList, Results, SearchPage, ThingPage } from './shapes'

/** What the server says it cannot do. */
export class Problem extends Error {
  constructor(readonly status: number, title: string) { super(title) }
}

/** Asks the server for JSON. */
export async function ask<T>(path: string, signal?: AbortSignal): Promise<T> {
  const response = await fetch(path, { headers: { Accept: 'application/json' }, ...(signal ? { signal } : {}) })
  if (response.ok) return await response.json() as T
  const problem = await response.json().catch(() => ({})) as { title?: string, detail?: string }
  throw new Problem(response.status, problem.detail ?? problem.title ?? response.statusText)
}

let known: Promise<Overview> | undefined

/** What the store holds; asked once for all pages. */
export const overview = (): Promise<Overview> => known ??= ask<Overview>('/api/overview')

export const ladder = (query: string): Promise<LadderPage> => ask(`/api/ladder?${query}`)
export const events = (query: string): Promise<EventList> => ask(`/api/events?${query}`)
export const outline = async (query: string): Promise<Outline> => new Outline(await ask<OutlineColumns>(`/api/outline?${query}`))
export const points = (): Promise<PointColumns> => ask('/api/points')
export const event = (path: string): Promise<EventPage> => ask(`/api/event/${path}`)
export const article = (path: string): Promise<ArticlePage> => ask(`/api/article/${path}`)
export const thing = (path: string): Promise<ThingPage> => ask(`/api/thing/${path}`)
export const search = (words: string, signal?: AbortSignal): Promise<SearchPage> => ask(`/api/search?q=${encodeURIComponent(words)}`, signal)
export const disagreements = (query: string): Promise<DisagreementList> => ask(`/api/disagreements?${query}`)
export const coverage = (query: string): Promise<CoverageList> => ask(`/api/coverage?${query}`)
export const passedOver = (query: string): Promise<PassedOverList> => ask(`/api/passed-over?${query}`)

let questioned: Promise<QuestionList> | undefined

/** The catalogue's questions; asked once for all pages. */
export const questions = (): Promise<QuestionList> => questioned ??= ask<QuestionList>('/api/questions')

export const answer = (name: string, query: string): Promise<Results> => ask(`/api/questions/${encodeURIComponent(name)}?${query}`)

/** Asks the endpoint in SPARQL. */
export const select = (query: string): Promise<Results> => ask(`/sparql?query=${encodeURIComponent(query)}`)
