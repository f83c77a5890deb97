import type { Page } from './page'

/** The page for an address; its scripts are fetched when it is first shown. */
export async function route(address: URL): Promise<Page> {
  const path = address.pathname
  if (path === '/') return (await import('./ladder/page')).show
  if (path.startsWith('/id/event/')) return (await import('./event/page')).show
  if (path.startsWith('/id/article/')) return (await import('./article/page')).show
  if (path.startsWith('/id/') || path === '/resource') return (await import('./thing/page')).show
  if (path === '/map') return (await import('./map/page')).show
  if (path === '/timeline') return (await import('./timeline/page')).show
  if (path === '/search') return (await import('./search/page')).show
  if (path === '/questions') return (await import('./questions/list')).show
  if (path.startsWith('/questions/')) return (await import('./questions/page')).show
  if (path === '/ask') return (await import('./ask/page')).show
  if (path === '/disagreements') return (await import('./disagreements/page')).show
  if (path === '/coverage') return (await import('./coverage/page')).show
  if (path === '/downloads') return (await import('./downloads/page')).show
  return (await import('./missing')).show
}
