import Yasgui from '@zazuko/yasgui'
import '@zazuko/yasgui/build/yasgui.min.css'
import './ask.css'
import { element } from '../dom'
import { note } from '../page'
import { problem } from './problem'
import { ChartView, MapView, TableView } from './plugins'

const example = `SELECT ?day ?attack ?by WHERE {
  ?event a tal:Attack ; rdfs:label ?attack ; tal:attacker/skos:prefLabel ?by .
  OPTIONAL { ?event sem:hasEarliestBeginTimeStamp ?day }
}
ORDER BY ?day ?attack ?by
LIMIT 100`

/** YASGUI against this server's endpoint. It asks nobody else: what it would look up elsewhere for completion is switched off. */
export class Editor {
  private yasgui: Yasgui | undefined
  private readonly declared: string

  constructor(private readonly room: HTMLElement, private readonly prefixes: Record<string, string>) {
    this.declared = Object.entries(prefixes).map(([name, iri]) => `PREFIX ${name}: <${iri}>`).join('\n')
  }

  /** Draws it; it measures itself, so that its room must be on the page. */
  start(): void {
    type Registered = Parameters<typeof Yasgui.Yasr.registerPlugin>[1]
    const views = { table: TableView, chart: ChartView, map: MapView }
    for (const [name, view] of Object.entries(views)) Yasgui.Yasr.registerPlugin(name, view as unknown as Registered)
    const endpoint = new URL('/sparql', location.href).href
    Yasgui.Yasqe.defaults.value = `${this.needed(example)}\n${example}`
    Object.assign(Yasgui.Yasqe.defaults, { lineWrapping: true })
    // The key leads on over the page, as it does everywhere else.
    Object.assign(Yasgui.Yasqe.defaults.extraKeys!, { Tab: false, 'Shift-Tab': false })
    Yasgui.Yasr.defaults.errorRenderers = [problem]
    this.room.replaceChildren()
    this.yasgui = new Yasgui(this.room, {
      autofocus: false,
      copyEndpointOnNewTab: false,
      populateFromUrl: false,
      persistenceId: null,
      requestConfig: { endpoint },
      endpointCatalogueOptions: { getData: () => [{ endpoint }], keys: [], renderItem: (data, source) => source.append(element('div', {}, data.value.endpoint)) },
      yasqe: { autocompleters: ['variables'], prefixCcApi: null },
      yasr: { ...Yasgui.Yasr.defaults, pluginOrder: ['table', 'chart', 'map', 'response'], defaultPlugin: 'table', prefixes: this.prefixes },
    })
    this.yasgui.on('query', (_, tab) => note(shared(tab.getYasqe().getValue())))
    this.yasgui.on('tabSelect', () => this.share())
    this.share()
    this.room.removeAttribute('aria-busy')
    this.name()
  }

  stop(): void { this.yasgui?.destroy() }

  /** Puts a query into the editor. */
  write(query: string): void { this.yasgui?.getTab()?.getYasqe().setValue(query) }

  /** Lets the editor's button give an address that opens this page with the query. */
  private share(): void {
    const query = this.yasgui?.getTab()?.getYasqe()
    if (query) query.config.createShareableLink = () => shared(query.getValue()).href
  }

  /** The declarations of the prefixes that a query uses. */
  private needed(query: string): string {
    return this.declared.split('\n').filter(line => query.includes(`${line.split(' ')[1]!}`)).join('\n')
  }

  /** Gives names and parts to what the editor leaves without. */
  private name(): void {
    const add = this.room.querySelector('.addTab')
    add?.setAttribute('role', 'tab')
    add?.setAttribute('aria-selected', 'false')
    for (const scroller of this.room.querySelectorAll('.CodeMirror-scroll')) scroller.setAttribute('tabindex', '0')
    for (const area of this.room.querySelectorAll('.CodeMirror textarea')) area.setAttribute('aria-label', 'Query in SPARQL')
    for (const input of this.room.querySelectorAll('input:not([aria-label])')) input.setAttribute('aria-label', input.getAttribute('placeholder') ?? 'Endpoint')
  }
}

/** The address of a query in this editor. */
const shared = (query: string): URL => new URL(`/ask#query=${encodeURIComponent(query)}`, location.href)
