export { ClaimsError } from './errors.ts';
export type { CompareOptions } from './incident/compare-articles.ts';
export { compareArticles } from './incident/compare-articles.ts';
export type { NamedProposition } from './incident/group-claims.ts';
export type { Language } from './language.ts';
export type { ParseOptions } from './parse-article.ts';
export { parseArticle } from './parse-article.ts';
export type {
  Act,
  Anonymity,
  Article,
  Claim,
  Cue,
  Factuality,
  Flag,
  Form,
  Incident,
  ParsedArticle,
  Polarity,
  Position,
  Proposition,
  ResolvedDate,
  Section,
  SectionSpan,
  Skipped,
  Span,
  Speaker,
  SpeakerKind,
  Stance,
} from './types.ts';
