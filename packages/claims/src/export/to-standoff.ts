import type { Incident } from '../incident-types.ts';
import type { Article, Claim, ParsedArticle, Span } from '../types.ts';
import { codePointsOf } from './code-points.ts';
import { claimsByArticle, recordsOf } from './records-of.ts';
import { fragmentsOf } from './standoff-fragments.ts';
import { wellFormed } from './well-formed.ts';

/**
 * The claims in brat's standoff format, in the words of PolNeAR: text-bound Source, Cue and Content, joined by an
 * Attribution event, with the readings as attributes and the claim's id as a note.
 *
 *     T1	Source 0 9	The mayor
 *     T2	Cue 10 14	said
 *     T3	Content 20 32	the dam held
 *     T4	Attribution 10 14	said
 *     E1	Attribution:T4 Source:T1 Cue:T2 Content:T3
 *     A1	Act E1 asserts
 *
 * Offsets count code points, as brat does. For an incident they run on through the texts of its articles, each followed
 * by one line feed; to get one file per article, call it once per parsed article.
 */
export function toStandoff(input: ParsedArticle | Incident): string {
  const { articles, claims } = recordsOf('toStandoff', input);
  const byArticle = claimsByArticle(claims);
  const writer = new Writer();
  let base = 0;
  for (const article of articles) {
    const offset = codePointsOf(article.text);
    writer.write(article, byArticle.get(article.id) ?? [], (at) => base + offset(at));
    base += offset(article.text.length) + 1;
  }
  return writer.lines.map((line) => `${wellFormed(line)}\n`).join('');
}

/** Numbers what it writes: T, E, A, R and # run through the whole file. */
class Writer {
  readonly lines: string[] = [];
  readonly #numbers = new Map<string, number>();

  write(article: Article, claims: readonly Claim[], offset: (at: number) => number): void {
    const events = new Map<string, string>();
    for (const claim of claims) {
      const event = this.#attribution(article.text, claim, offset);
      if (event !== null && !events.has(claim.id)) events.set(claim.id, event);
    }
    for (const claim of claims) {
      this.#relation('Within', events.get(claim.id), events.get(claim.within ?? ''));
      this.#relation('Repeats', events.get(claim.id), events.get(claim.repeats ?? ''));
    }
  }

  #attribution(text: string, claim: Claim, offset: (at: number) => number): string | null {
    const bound = (type: string, spans: readonly Span[]) => this.#textBound(type, text, spans, offset);
    const source = claim.source === null ? null : bound('Source', [claim.source]);
    const cue = claim.cue === null ? null : bound('Cue', [claim.cue]);
    const content = bound('Content', claim.content);
    const type = source === null ? 'Attribution-no-source' : 'Attribution';
    // An event hangs on words: those of the cue, or where there is none, those of the content.
    const trigger = bound(type, claim.cue === null ? claim.content : [claim.cue]);
    if (trigger === null) return null;
    const roles = [
      ['Source', source],
      ['Cue', cue],
      ['Content', content],
    ].flatMap(([role, id]) => (id === null ? [] : ` ${role}:${id}`));
    const event = this.#line('E', `${type}:${trigger}${roles.join('')}`);
    const { act, stance, form, factuality, polarity } = claim;
    for (const [name, value] of Object.entries({ act, stance, form, factuality, polarity }))
      this.#line('A', `${name.charAt(0).toUpperCase()}${name.slice(1)} ${event} ${value}`);
    this.#line('#', `AnnotatorNotes ${event}\t${oneLine(claim.id)}`);
    return event;
  }

  #textBound(
    type: string,
    text: string,
    spans: readonly Span[],
    offset: (at: number) => number,
  ): string | null {
    const fragments = fragmentsOf(text, spans);
    if (fragments.length === 0) return null;
    const places = fragments.map(({ start, end }) => `${offset(start)} ${offset(end)}`).join(';');
    return this.#line('T', `${type} ${places}\t${fragments.map((fragment) => fragment.text).join(' ')}`);
  }

  #relation(type: string, from: string | undefined, to: string | undefined): void {
    if (from !== undefined && to !== undefined) this.#line('R', `${type} Arg1:${from} Arg2:${to}`);
  }

  #line(kind: string, rest: string): string {
    const number = (this.#numbers.get(kind) ?? 0) + 1;
    this.#numbers.set(kind, number);
    this.lines.push(`${kind}${number}\t${rest}`);
    return `${kind}${number}`;
  }
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]/gu, ' ');
}
