import { geoMercator, geoPath } from 'd3-geo'
import type { Feature, FeatureCollection, LineString, MultiPolygon, Polygon, Position } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import coarseAtlas from 'world-atlas/countries-110m.json?url'
import fineAtlas from 'world-atlas/countries-50m.json?url'

/** The world's size in the map's own lengths. */
export const worldSize: readonly [number, number] = [1000, 620]

/** As far north and south as the map is drawn. */
const steepest = 85

const projection = geoMercator().fitExtent([[0, 0], [...worldSize]], { type: 'MultiPoint', coordinates: [[-170, -58], [180, 75]] })
const path = geoPath(projection)

/** Where degrees east and north lie in the map's own lengths. */
export const placed = (east: number, north: number): readonly [number, number] => projection([east, north]) ?? [0, 0]

/** Something drawn of the world, and the box that it fits into. Its path is made when it is first in sight. */
export class Shape {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  private text: string | undefined
  private traced: Path2D | undefined

  constructor(private readonly geometry: Geometry) {
    let [west, east, south, north] = [180, -180, 90, -90]
    for (const position of positions(geometry)) {
      const [longitude, latitude] = position as [number, number]
      if (longitude < west) west = longitude
      if (longitude > east) east = longitude
      if (latitude < south) south = latitude
      if (latitude > north) north = latitude
    }
    ;[this.left, this.top] = placed(west, Math.min(north, steepest))
    ;[this.right, this.bottom] = placed(east, Math.max(south, -steepest))
  }

  get path(): string { return this.text ??= path(this.geometry) ?? '' }

  get drawn(): Path2D { return this.traced ??= new Path2D(this.path) }
}

/** A country's name in the midst of its largest part, and how wide this is. */
export interface CountryName { words: string, x: number, y: number, room: number }

/** Countries' names are told of the coarse world alone. */
export interface World { land: Shape[], borders: Shape[], names: CountryName[] }

const known = new Map<string, Promise<World>>()

/** The countries of the world, out of files that come with the program (Natural Earth, 1:110 million, and 1:50 million for a near view). */
export function world(isFine = false): Promise<World> {
  const address = isFine ? fineAtlas : coarseAtlas
  const reading = known.get(address) ?? read(address)
  known.set(address, reading)
  reading.catch(() => known.delete(address))
  return reading
}

type Country = Feature<Polygon | MultiPolygon, { name: string }>
type Geometry = Polygon | MultiPolygon | LineString

async function read(address: string): Promise<World> {
  const atlas = await (await fetch(address)).json() as Topology<{ countries: GeometryCollection<{ name: string }> }>
  const countries = (feature(atlas, atlas.objects.countries) as FeatureCollection).features as Country[]
  return {
    land: countries.map(country => new Shape(country.geometry)),
    borders: mesh(atlas, atlas.objects.countries, (a, b) => a !== b).coordinates.map(coordinates => new Shape({ type: 'LineString', coordinates })),
    names: address === coarseAtlas ? countries.map(named) : [],
  }
}

function positions(geometry: Geometry): Position[] {
  if (geometry.type === 'LineString') return geometry.coordinates
  return geometry.type === 'Polygon' ? geometry.coordinates[0]! : geometry.coordinates.flatMap(part => part[0]!)
}

function named(country: Country): CountryName {
  const parts: Position[][][] = country.geometry.type === 'Polygon' ? [country.geometry.coordinates] : country.geometry.coordinates
  const shapes = parts.map(coordinates => ({ type: 'Polygon', coordinates }) satisfies Polygon)
  const largest = shapes.reduce((best, each) => path.area(each) > path.area(best) ? each : best)
  const [[left], [right]] = path.bounds(largest)
  const [x, y] = path.centroid(largest)
  return { words: country.properties.name, x, y, room: right - left }
}
