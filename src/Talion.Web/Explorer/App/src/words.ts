/** A word of the record format as people write it: "rocket-attack" to "rocket attack". */
export const plain = (word: string): string => word.replaceAll('-', ' ')

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** A number from one to another: "3", "3–5", "26 or more". */
export function range(least: number, most?: number): string {
  if (most === undefined || most === null) return `${least} or more`
  return least === most ? `${least}` : `${least}–${most}`
}

/** What is said where no event is shown. */
export const none = (isFiltered: boolean): string => isFiltered ? 'No event fits that.' : 'No events yet.'

/** "1 event", "2 events". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count.toLocaleString('en')} ${count === 1 ? one : many}`

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** An ISO day as people write it: "9 Sep 2018", in the same letters as the server. */
export function dayWords(iso: string): string {
  const [year, month, day] = iso.split('-')
  return `${Number(day)} ${months[Number(month) - 1]} ${year}`
}

/** What part something has in events, one or many of them. */
export const partWords: Record<string, readonly [one: string, many: string]> = {
  attacker: ['attack by it', 'attacks by it'], suspected: ['attack it is suspected of', 'attacks it is suspected of'],
  target: ['attack on it', 'attacks on it'], place: ['event here', 'events here'],
}

/** What an effect did to its cause. */
export const linkWords: Record<string, string> = { retaliation: 'in retaliation for', caused: 'caused by', followed: 'after' }

/** What came of a cause. */
export const effectWords: Record<string, string> = { retaliation: 'answered by', caused: 'led to', followed: 'followed by' }

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/** A line of names and numbers whose parts each run in their own direction, one behind the other from the left: "A → B · 3 killed" tells who attacked whom in any
 * script. */
export function apart(line: string): string {
  return rightToLeft.test(line) ? line.split(/( → | · | – |, )/).map(part => rightToLeft.test(part) ? `\u2068${part}\u2069` : part).join('') : line
}

/** Some of the parts of a line, those that there are. */
export const joined = (...parts: (string | null | undefined | false)[]): string => apart(parts.filter(Boolean).join(' · '))
