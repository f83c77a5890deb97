import { geoMercator, geoPath } from 'd3-geo'
import type { Feature, FeatureCollection, LineString, MultiPolygon, Polygon, Position } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import coarseAtlas from 'world-atlas/countries-110m.json?url'
import fineAtlas from 'world-atlas/countries-50m.json?url'

/** The world's size in the map's own lengths. */
export const worldSize: readonly [number, number] = [1000, 620]

const projection = geoMercator().fitExtent([[0, 0], [...worldSize]], { type: 'MultiPoint', coordinates: [[-170, -58], [180, 75]] })
const path = geoPath(projection)

/** Where degrees east and north lie in the map's own lengths. */
export const placed = (east: number, north: number): readonly [number, number] => projection([east, north]) ?? [0, 0]

/** Something drawn of the world: its path, and the box that it fits into. */
export interface Shape { path: string, drawn: Path2D, left: number, top: number, right: number, bottom: number }

/** A country's name in the midst of its largest part, and how wide this is. */
export interface CountryName { words: string, x: number, y: number, room: number }

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

async function read(address: string): Promise<World> {
  const atlas = await (await fetch(address)).json() as Topology<{ countries: GeometryCollection<{ name: string }> }>
  const countries = (feature(atlas, atlas.objects.countries) as FeatureCollection).features as Country[]
  const lines = mesh(atlas, atlas.objects.countries, (a, b) => a !== b).coordinates
  return {
    land: countries.map(shape).filter(each => each !== null),
    borders: lines.map(line => shape({ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: line } satisfies LineString })).filter(each => each !== null),
    names: countries.map(named),
  }
}

function shape(drawn: Feature): Shape | null {
  const text = path(drawn)
  if (!text) return null
  const [[left, top], [right, bottom]] = path.bounds(drawn)
  return { path: text, drawn: new Path2D(text), left, top, right, bottom }
}

function named(country: Country): CountryName {
  const parts: Position[][][] = country.geometry.type === 'Polygon' ? [country.geometry.coordinates] : country.geometry.coordinates
  const shapes = parts.map(coordinates => ({ type: 'Polygon', coordinates }) satisfies Polygon)
  const largest = shapes.reduce((best, each) => path.area(each) > path.area(best) ? each : best)
  const [[left], [right]] = path.bounds(largest)
  const [x, y] = path.centroid(largest)
  return { words: country.properties.name, x, y, room: right - left }
}
