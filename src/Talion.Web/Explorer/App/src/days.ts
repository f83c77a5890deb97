/* Days as numbers: whole days since 1 January 1970, UTC. */

const milliseconds = 86_400_000

/** The number of an ISO day. */
export const dayOf = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / milliseconds)

/** A day's number as an ISO day. */
export const isoOf = (day: number): string => new Date(day * milliseconds).toISOString().slice(0, 10)

/** The moment at which a day begins. */
export const dateOf = (day: number): Date => new Date(day * milliseconds)

export interface Bin { start: number, end: number, count: number }

/** Days in stretches of equal length, no more than `most` of them, up to the `last` day; a short time is shown in the midst of so many days. */
export function binned(days: ArrayLike<number>, most = 60): { bins: Bin[], length: number, last: number } {
  let [earliest, latest] = [Infinity, -Infinity]
  for (let i = 0; i < days.length; i++) [earliest, latest] = [Math.min(earliest, days[i]!), Math.max(latest, days[i]!)]
  if (latest < earliest) return { bins: [], length: 1, last: 0 }
  const lacking = Math.max(0, Math.ceil((most - (latest - earliest)) / 2))
  const [first, last] = [earliest - lacking, latest + lacking]
  const length = Math.max(1, Math.ceil((last - first + 1) / most))
  const bins: Bin[] = []
  for (let start = first; start <= last; start += length) bins.push({ start, end: start + length, count: 0 })
  for (let i = 0; i < days.length; i++) bins[Math.floor((days[i]! - first) / length)]!.count++
  return { bins, length, last }
}
