import type { Feature, FeatureCollection, MultiLineString } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import address from 'world-atlas/countries-50m.json?url'

export interface World { land: FeatureCollection, borders: MultiLineString }

let known: Promise<World> | undefined

/** The countries of the world, out of a file that comes with the program (Natural Earth, 1:50 million). */
export const world = (): Promise<World> => known ??= read()

async function read(): Promise<World> {
  const atlas = await (await fetch(address)).json() as Topology<{ countries: GeometryCollection }>
  const land = feature(atlas, atlas.objects.countries) as FeatureCollection | Feature
  return { land: land.type === 'FeatureCollection' ? land : { type: 'FeatureCollection', features: [land] }, borders: mesh(atlas, atlas.objects.countries, (a, b) => a !== b) }
}
