import { element } from '../dom'

/** What the server says of a query that it cannot answer, in place of the bytes that it says it with. */
export async function problem({ text }: { text: string }): Promise<HTMLElement | undefined> {
  const { title, detail } = said(text)
  if (!title) return undefined
  return element('div', { class: 'notice', role: 'alert' }, element('strong', {}, title), detail && element('p', {}, detail))
}

function said(text: string): { title?: string, detail?: string } {
  try {
    return JSON.parse(text) as { title?: string, detail?: string }
  } catch {
    return {}
  }
}
