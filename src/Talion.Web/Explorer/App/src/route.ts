import type { Page } from './page'

/** The page for an address; its scripts are fetched when it is first shown. */
export async function route(address: URL): Promise<Page> {
  const path = address.pathname
  if (path === '/') return (await import('./ladder/page')).show
  if (path.startsWith('/id/event/')) return (await import('./event/page')).show
  if (path.startsWith('/id/article/')) return (await import('./article/page')).show
  return (await import('./missing')).show
}
