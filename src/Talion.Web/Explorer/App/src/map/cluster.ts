export interface Spot { latitude: number, longitude: number, label: string, count: number }

/** Spots that lie close, drawn as one circle in their midst. */
export interface Cluster<T> { x: number, y: number, count: number, spots: T[] }

const cell = 32
const greatest = 30

/** How large a circle for so many events is. */
export const radius = (count: number): number => Math.min(greatest, 6 + 3.2 * Math.sqrt(count))

/** Puts together what lies close, until no two circles touch; the most first, so that small circles are drawn over large ones. Looks at the neighbourhood alone. */
export function cluster<T extends Spot>(spots: readonly T[], place: (spot: T) => readonly [number, number]): Cluster<T>[] {
  const cells = new Map<number, Cluster<T>>()
  for (const spot of spots) {
    if (spot.count === 0) continue
    const [x, y] = place(spot)
    const key = keyOf(Math.floor(x / cell), Math.floor(y / cell))
    const known = cells.get(key)
    if (known) merge(known, { x, y, count: spot.count, spots: [spot] })
    else cells.set(key, { x, y, count: spot.count, spots: [spot] })
  }
  let circles = [...cells.values()]
  for (;;) {
    const fewer = joinTouching(circles)
    if (fewer.length === circles.length) return fewer
    circles = fewer
  }
}

/** Joins circles to larger ones that they touch. A joined circle grows and moves, so that it may touch another one then. */
function joinTouching<T extends Spot>(circles: Cluster<T>[]): Cluster<T>[] {
  const near = new Neighbourhood<T>()
  const apart: Cluster<T>[] = []
  for (const each of circles.sort((a, b) => b.count - a.count)) {
    const touching = near.find(each)
    if (touching) merge(touching, each)
    else {
      apart.push(each)
      near.add(each)
    }
  }
  return apart
}

/** Circles by where they were first put, in squares as wide as the widest two that touch. */
class Neighbourhood<T> {
  private readonly squares = new Map<number, Cluster<T>[]>()

  add(cluster: Cluster<T>): void {
    const [x, y] = this.square(cluster)
    const key = keyOf(x, y)
    const there = this.squares.get(key)
    if (there) there.push(cluster)
    else this.squares.set(key, [cluster])
  }

  /** A circle that touches another one. */
  find(other: Cluster<T>): Cluster<T> | undefined {
    const [x, y] = this.square(other)
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        const found = this.squares.get(keyOf(x + dx, y + dy))?.find(each => Math.hypot(each.x - other.x, each.y - other.y) < radius(each.count) + radius(other.count))
        if (found) return found
      }
    }
    return undefined
  }

  private square({ x, y }: Cluster<T>): [number, number] { return [Math.floor(x / (2 * greatest)), Math.floor(y / (2 * greatest))] }
}

const keyOf = (x: number, y: number): number => x * 1_000_000 + y

function merge<T>(into: Cluster<T>, other: Cluster<T>): void {
  const sum = into.count + other.count
  into.x += (other.x - into.x) * other.count / sum
  into.y += (other.y - into.y) * other.count / sum
  into.count = sum
  for (const spot of other.spots) into.spots.push(spot)
}
