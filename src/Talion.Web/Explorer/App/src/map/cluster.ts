export interface Spot { latitude: number, longitude: number, label: string }
export interface Cluster<T> { x: number, y: number, spots: T[] }

const cell = 24

/** How large a circle for so many events is. */
export const radius = (count: number): number => Math.min(30, 6 + 3.2 * Math.sqrt(count))

/** Puts together what lies close on the screen, until no two circles touch; the most first, so that small circles are drawn over large ones. */
export function cluster<T extends Spot>(spots: readonly T[], place: (spot: T) => [number, number]): Cluster<T>[] {
  const cells = new Map<number, Cluster<T>>()
  for (const spot of spots) {
    const [x, y] = place(spot)
    const key = Math.floor(x / cell) * 100_000 + Math.floor(y / cell)
    const known = cells.get(key)
    if (known) merge(known, { x, y, spots: [spot] })
    else cells.set(key, { x, y, spots: [spot] })
  }
  const apart: Cluster<T>[] = []
  for (const each of [...cells.values()].sort((a, b) => b.spots.length - a.spots.length)) {
    const near = apart.find(other => Math.hypot(other.x - each.x, other.y - each.y) < radius(other.spots.length) + radius(each.spots.length))
    if (near) merge(near, each)
    else apart.push(each)
  }
  return apart
}

function merge<T>(into: Cluster<T>, other: Cluster<T>): void {
  const sum = into.spots.length + other.spots.length
  into.x += (other.x - into.x) * other.spots.length / sum
  into.y += (other.y - into.y) * other.spots.length / sum
  for (const spot of other.spots) into.spots.push(spot)
}
