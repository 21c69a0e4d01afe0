import type { Claim, ParsedArticle, ResolvedDate, Span, Speaker } from '../src/index.ts';

/**
 * The records of an article as text that can be read and compared line by line. Offsets are complete; words are not:
 * the articles belong to their publishers, so a span shows its first and its last two words.
 *
 *     449f75aec5dcc48f forward 0.95, body, paragraph 1
 *       source   685–710 the Kremlin press service → Kremlin press service, organization, institution, RU
 *       cue      711–718 claimed (claim)
 *       content  724–840 Ukrainian drones … May 3
 *       reading  indirect, accuses, supports, certain, positive
 */
export function drawRecords({ article, claims, skipped }: ParsedArticle): string {
  const unread = skipped.map(({ span, reason }) => `  ${reason.padEnd(11)} ${drawSpan(span)}`);
  const head = `${article.id}: ${claims.length} claims, ${skipped.length} stretches not read`;
  const parts = [
    head,
    ...claims.map(drawClaim),
    ...(unread.length > 0 ? [`not read\n${unread.join('\n')}`] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function drawClaim(claim: Claim): string {
  const { source, cue, speaker } = claim;
  const lines = [
    line('source', `${source ? drawSpan(source) : 'none'} → ${speaker ? drawSpeaker(speaker) : 'nobody'}`),
    ...claim.via.map((by) => line('via', drawSpeaker(by))),
    line('cue', cue ? `${drawSpan(cue)} (${cue.lemma}${cue.negated ? ', negated' : ''})` : 'none'),
    ...claim.content.map((span) => line('content', drawSpan(span))),
    line('reading', [claim.form, claim.act, claim.stance, claim.factuality, claim.polarity].join(', ')),
    ...claim.hedges.map((hedge) => line('hedge', `${drawSpan(hedge)} (${hedge.kind}, ${hedge.by})`)),
    ...claim.targets.map((target) => line('target', drawSpeaker(target))),
    ...(claim.statedAt ? [line('stated', drawDate(claim.statedAt))] : []),
    ...claim.about.map((date) => line('about', drawDate(date))),
    ...(claim.flags.length > 0 ? [line('flags', claim.flags.join(', '))] : []),
    ...(claim.within ? [line('within', `${claim.within}, depth ${claim.depth}`)] : []),
    ...(claim.repeats ? [line('repeats', claim.repeats)] : []),
  ];
  const place = `${claim.section}, paragraph ${claim.paragraph}`;
  return [`${claim.id} ${claim.rule} ${claim.confidence}, ${place}`, ...lines].join('\n');
}

function line(name: string, value: string): string {
  return `  ${name.padEnd(8)} ${value}`;
}

function drawSpan({ start, end, text }: Span): string {
  return `${start}–${end} ${shorten(text)}`;
}

/** "the dam will hold until the summer" → "the dam … the summer". */
export function shorten(text: string): string {
  const words = text.split(/\s+/).filter((word) => word !== '');
  return words.length > 5 ? [...words.slice(0, 2), '…', ...words.slice(-2)].join(' ') : words.join(' ');
}

function drawSpeaker({ name, kind, anonymity, side, role, affiliation, partOf }: Speaker): string {
  const known = [kind, anonymity, side, role, affiliation, partOf && `part of ${partOf}`];
  return [shorten(name), ...known.filter((part) => part !== undefined)].join(', ');
}

function drawDate({ span, value, implied, ambiguous }: ResolvedDate): string {
  const supposed = implied.length > 0 ? `, ${implied.join(' and ')} implied` : '';
  return `${drawSpan(span)} = ${value}${supposed}${ambiguous ? ', ambiguous' : ''}`;
}
