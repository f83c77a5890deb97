/* What the server sends; the records of the same names under Explorer/ say what each field means. */

export interface ThingName { id: string, label: string, kind: string }

export interface Belligerent { key: string, label: string, under?: string, attacks: number, attacked: number }
export interface Opponents { one: string, other: string, attacks: number }

export interface Overview {
  events: number, articles: number, first?: string, last?: string, types: string[], statuses: string[],
  belligerents: Belligerent[], opponents: Opponents[]
}

export interface EventLine {
  id: string, label: string, type: string, status: string, standing: 'happened' | 'disputed' | 'not-happened', from?: string, to?: string,
  when: string, parties: string, casualties: string, sources: string, place?: ThingName, latitude?: number, longitude?: number, confidence: number, parts?: string[]
}
export interface EventList { total: number, undated: number, offset: number, events: EventLine[] }
export interface OutlineColumns {
  first?: string, days: number[], lengths: number[], types: string[], typeOf: number[], standings: string[], standingOf: number[], pointOf: number[]
}
export interface PointColumns { names: string[], latitudes: number[], longitudes: number[] }

export interface SentenceLine { document: string, source: string, start: number, end: number, quote: string }
export interface FigureLine { kind: string, minimum: number, maximum?: number, text: string, who?: string, by?: string, sentence: SentenceLine, contradicts: number[] }
export interface FigureSummary { kind: string, low: number, best: number, high?: number }
export interface ClaimLine { stance: string, party: string, by?: string, sentence: SentenceLine }
export interface LinkLine { event: EventLine, type: string, basis: string, confidence: number, told: { document: string, source: string, cue: string, quote?: string }[] }
export interface AccountLine {
  record: string, document: string, title: string, publisher?: string, published?: string, copyOf?: string, label: string, confidence: number, sentences: SentenceLine[]
}
export interface MergeLine { first: string, second: string, score: number, rule: string, reasons: string[] }
export interface EventPage {
  line: EventLine, iri: string, dateBasis: string[], attackers: ThingName[], suspected: ThingName[], targets: ThingName[], places: ThingName[], weapons: string[],
  damage: string[], summaries: FigureSummary[], figures: FigureLine[], claims: ClaimLine[], causes: LinkLine[], effects: LinkLine[], accounts: AccountLine[], merges: MergeLine[]
}

export interface CardShape {
  order: number, id: string, side: 'left' | 'right', standing: EventLine['standing'], x: number, y: number, width: number, height: number, title: string[],
  details: string[], when: string[], gap?: string
}
export interface RungShape {
  order: number, cause: string, effect: string, kind: string, path: string, top: number, bottom: number, cue: string[], cueX: number, cueY: number, anchor: string
}
export interface LadderPage {
  one: string[], other: string[], left: string[], right: string[], total: number, width: number, height: number, leftX: number, rightX: number, circular: number,
  cards: CardShape[], rungs: RungShape[]
}

export interface ArticleMark { start: number, end: number, kind: string, notes: string[], event?: string }
export interface ArticlePage {
  id: string, iri: string, title: string, publisher?: string, published?: string, copyOf?: string, text: string, blocks: { kind: string, start: number, end: number }[],
  sentences: { start: number, end: number, events: string[], passedOver: string[] }[], marks: ArticleMark[], events: EventLine[]
}

export interface PartDays { part: string, count: number, days: string[], undated: number }
export interface ThingPage {
  name: ThingName, iri: string, aliases: string[], latitude?: number, longitude?: number, within: ThingName[], holds: ThingName[], sameAs: string[],
  backers: { label: string, id: string, source: string }[], events: number, parts: PartDays[], weapons: Tally[],
  counterparts: { thing: ThingName, attacks: number, attacked: number }[]
}

export interface TextHit { document: string, title: string, source: string, start: number, end: number, before: string, words: string, after: string }
export interface SearchPage { events: EventLine[], things: ThingName[], texts: TextHit[] }

export interface QuestionLine { name: string, question: string, parameters: { name: string, default: string, isNumber: boolean, meaning: string }[], text: string }
export interface QuestionList { questions: QuestionLine[], prefixes: Record<string, string> }

export interface DisagreementList { total: number, offset: number, disagreements: Disagreement[] }
export interface Disagreement { event: EventLine, summaries: FigureSummary[], figures: FigureLine[] }

export interface Coverage { events: number, happened: number, dated: number, placed: number, byWhom: number, againstWhom: number, figures: number, linked: number }
export interface CoverageLine { document?: string, title: string, counts: Coverage }
export interface CoverageList { all: CoverageLine, total: number, offset: number, articles: CoverageLine[] }

export interface Tally { word: string, count: number }
export interface PassedOverSentence { sentence: SentenceLine, words: string[], beside: string }
export interface PassedOverList {
  read: number, articles: number, sentences: number, words: Tally[], beside: Tally[], fullest: { document: string, title: string, count: number }[],
  total: number, offset: number, stretch: PassedOverSentence[]
}

/** A term as SPARQL's JSON results write it. */
export interface Term { type: string, value: string, datatype?: string }
export interface Results { head: { vars?: string[] }, boolean?: boolean, results?: { bindings: Record<string, Term | undefined>[] } }
