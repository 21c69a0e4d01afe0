import type { TokenRange } from '../span.ts';
import { Sense } from '../speaker-senses.ts';
import { describeRole } from './describe-role.ts';
import type { Names } from './reach.ts';
import { nounSenseAt, senseAt, textOf, withoutArticle } from './word-senses.ts';

/** Whom the unnamed and documents belong to: "a spokesman for │the union│", "a study by │Human Rights Watch│". */
export function affiliationOf(names: Names, phrase: TokenRange, head: number): string | null {
  const { tokens, language } = names;
  const written =
    (nounSenseAt(tokens, head, phrase.from, language) & (Sense.Document | Sense.Paper | Sense.Statement)) !==
    0;
  if (written) {
    for (let i = head + 1; i + 1 < phrase.to; i++) {
      if ((senseAt(tokens, i, language) & (Sense.By | Sense.Link)) !== Sense.By && !isFrom(names, i))
        continue;
      return textOf(tokens, withoutArticle(tokens, { from: i + 1, to: phrase.to }, language, Sense.Article));
    }
  }
  const affiliation = describeRole(names, phrase, head)?.affiliation ?? null;
  // "court documents" are not the court's.
  return written && affiliation !== null && language.speakerSenses.of(affiliation) !== 0 ? null : affiliation;
}

/** "data │from│ the agency", and not "a study │of│ the harbour". */
function isFrom({ tokens, language }: Names, i: number): boolean {
  return (
    (senseAt(tokens, i, language) & (Sense.By | Sense.Link | Sense.Where)) ===
    (Sense.By | Sense.Link | Sense.Where)
  );
}
