import { element } from '../dom'

interface Said { title?: string, detail?: string, line?: number, column?: number }

/** What the server says of a query that it cannot answer, in place of the bytes that it says it with. */
export async function problem({ text }: { text: string }): Promise<HTMLElement | undefined> {
  const { title, detail, line, column } = said(text)
  if (!title) return undefined
  return element('div', { class: 'notice', role: 'alert' },
    element('strong', {}, title), line !== undefined && `, line ${line}, column ${column}`, detail && element('p', {}, detail))
}

function said(text: string): Said {
  try {
    return JSON.parse(text) as Said
  } catch {
    return {}
  }
}
