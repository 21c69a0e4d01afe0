import type { Claim, ParsedArticle } from '@incident/claims';
import { cut, pad, printable } from './printable.ts';

const nameWidth = 26;
const actWidth = 19;

/** The claims of one article for people: who, what is done with the words, the words. Lines are cut to a terminal's width. */
export function claimTable({ article, claims }: ParsedArticle, width: number): string {
  const head = `${printable(article.title ?? article.id)} · ${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}`;
  const rows = claims.map((claim) => {
    const who = pad(cut(printable(nameOf(claim)), nameWidth), nameWidth);
    const words = claim.content.map((span) => span.text).join(' … ');
    return `  ${who}  ${pad(claim.act, actWidth)}  ${printable(words)}`;
  });
  return `${[head, ...rows].map((line) => cut(line, width)).join('\n')}\n\n`;
}

/** Who says it: the resolved name, else the source as printed, else nobody. */
export function nameOf({ speaker, source, cue }: Claim): string {
  return speaker?.name ?? source?.text ?? (cue === null ? 'nobody named' : `nobody named (“${cue.text}”)`);
}
