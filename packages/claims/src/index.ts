export type { CompareOptions } from './compare-articles.ts';
export { compareArticles } from './compare-articles.ts';
export { ClaimsError } from './errors.ts';
export { explainClaim } from './explain-claim.ts';
export type { FindingSection } from './export/describe-findings.ts';
export { describeFindings } from './export/describe-findings.ts';
export type { CsvOptions } from './export/to-csv.ts';
export { toCsv } from './export/to-csv.ts';
export type { HtmlOptions } from './export/to-html.ts';
export { toHtml } from './export/to-html.ts';
export type { JsonLinesOptions } from './export/to-json-lines.ts';
export { toJsonLines } from './export/to-json-lines.ts';
export { toMarkdown } from './export/to-markdown.ts';
export type { SchemaOrgOptions } from './export/to-schema-org.ts';
export { toSchemaOrg } from './export/to-schema-org.ts';
export { toStandoff } from './export/to-standoff.ts';
export { findSentences } from './find-sentences.ts';
export { diffIncidents, hasNews } from './incident/diff/diff-incidents.ts';
export type { NamedProposition } from './incident/grouping/read-named.ts';
export { rollUp } from './incident/roll-up.ts';
export type {
  IncidentFile,
  IncidentFileArticle,
  IncidentFileResult,
} from './incident-file/read-incident-file.ts';
export { readIncidentFile } from './incident-file/read-incident-file.ts';
export type {
  Contradiction,
  Gap,
  Held,
  Incident,
  IncidentDiff,
  IncidentSpeaker,
  Mention,
  NewClaim,
  NewDenial,
  Origin,
  OriginReason,
  Position,
  PositionChange,
  Retraction,
  Role,
  SecondOrigin,
  SourceOrigin,
  Sourcing,
  Variant,
  VariantPart,
  Voice,
} from './incident-types.ts';
export type { Language } from './language.ts';
export type { ParseOptions } from './parse-article.ts';
export { parseArticle } from './parse-article.ts';
export type {
  Act,
  Anonymity,
  Article,
  BoilerplateKind,
  Claim,
  Cue,
  Factuality,
  Flag,
  Form,
  Hedge,
  HedgeKind,
  ParsedArticle,
  Polarity,
  Proposition,
  PropositionClaim,
  ResolvedDate,
  Section,
  SectionSpan,
  Skipped,
  Span,
  Speaker,
  SpeakerKind,
  Stance,
} from './types.ts';
