import type { Article, Claim, ResolvedDate, Span, Speaker } from '../types.ts';
import { wordsOf } from './who-says.ts';

/** What a row is made from. */
export interface CsvRow {
  readonly claim: Claim;
  readonly article: Article | undefined;
  /** Ids of the propositions the claim belongs to. */
  readonly propositions: readonly string[];
  /** What the comparison says of it: the speaker over all articles, the first article of its origin, its contradictions. */
  readonly incidentSpeaker: string | null;
  readonly origin: string | null;
  readonly contradictions: readonly string[];
}

type Column = readonly [name: string, cell: (row: CsvRow) => string | number | boolean | null | undefined];

/** The columns in their order. New ones go to the end: files made by earlier versions keep their meaning. */
export const csvColumns: readonly Column[] = [
  ['id', ({ claim }) => claim.id],
  ['articleId', ({ claim }) => claim.articleId],
  ['outlet', ({ article }) => article?.outlet],
  ['title', ({ article }) => article?.title],
  ['url', ({ article }) => article?.url],
  ['publishedAt', ({ article }) => article?.publishedAt],
  ['section', ({ claim }) => claim.section],
  ['paragraph', ({ claim }) => claim.paragraph],
  ['speaker', ({ claim }) => claim.speaker?.name],
  ['speakerId', ({ claim }) => claim.speaker?.id],
  ['speakerKind', ({ claim }) => claim.speaker?.kind],
  ['speakerRole', ({ claim }) => claim.speaker?.role],
  ['speakerAffiliation', ({ claim }) => claim.speaker?.affiliation],
  ['speakerSide', ({ claim }) => claim.speaker?.side],
  ['anonymity', ({ claim }) => claim.speaker?.anonymity],
  ['act', ({ claim }) => claim.act],
  ['stance', ({ claim }) => claim.stance],
  ['form', ({ claim }) => claim.form],
  ['content', ({ claim }) => wordsOf(claim)],
  ['source', ({ claim }) => claim.source?.text],
  ['cue', ({ claim }) => claim.cue?.text],
  ['cueLemma', ({ claim }) => claim.cue?.lemma],
  ['cueNegated', ({ claim }) => claim.cue?.negated],
  ['hedges', ({ claim }) => list(claim.hedges.map((span) => span.text))],
  ['factuality', ({ claim }) => claim.factuality],
  ['polarity', ({ claim }) => claim.polarity],
  ['via', ({ claim }) => names(claim.via)],
  ['targets', ({ claim }) => names(claim.targets)],
  ['statedAt', ({ claim }) => claim.statedAt?.value],
  ['about', ({ claim }) => list(claim.about.map((date: ResolvedDate) => date.value))],
  ['sourceSpan', ({ claim }) => offsets(claim.source === null ? [] : [claim.source])],
  ['cueSpan', ({ claim }) => offsets(claim.cue === null ? [] : [claim.cue])],
  ['contentSpans', ({ claim }) => offsets(claim.content)],
  ['depth', ({ claim }) => claim.depth],
  ['within', ({ claim }) => claim.within],
  ['repeats', ({ claim }) => claim.repeats],
  ['rule', ({ claim }) => claim.rule],
  ['confidence', ({ claim }) => claim.confidence],
  ['flags', ({ claim }) => list(claim.flags)],
  ['propositions', ({ propositions }) => list(propositions)],
  ['incidentSpeakerId', ({ incidentSpeaker }) => incidentSpeaker],
  ['origin', ({ origin }) => origin],
  ['contradictions', ({ contradictions }) => list(contradictions)],
];

function list(parts: readonly string[]): string {
  return parts.join('; ');
}

function names(speakers: readonly Speaker[]): string {
  return list(speakers.map((speaker) => speaker.name));
}

/** `12:30;45:60`: UTF-16 offsets into the article, half-open. A colon, since spreadsheets read 12-30 as a date. */
function offsets(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start}:${end}`).join(';');
}
