/** An incident of any size, made from the concepts of the language: for measuring time, not for measuring how well. */
import { type Article, type ParsedArticle, parseArticle } from '../src/index.ts';
import { en } from '../src/languages/en/index.ts';

const claimsPerArticle = 25;
/** How many matters an incident has, and how many words one of them has. */
const matters = 400;
const speakers = [
  'The ministry',
  'Police',
  'Moscow',
  'Kyiv',
  'Washington',
  'Tehran',
  'The union',
  'Ana Lima',
  'Tom Reed',
  'Doctors',
];
const actors = ['Russia', 'Ukraine', 'Iran', 'the US', 'Poland', 'Brackwater', 'Calder', 'the board'];
const frames = ['said that', 'denied that', 'declined to confirm that', 'warned that', 'claimed that'];

/** Parsed articles with so many claims at least, the same in every run. */
export function inventIncident(claims: number): ParsedArticle[] {
  const random = numbers(7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const lines = [en.concepts.wrongs, en.concepts.deeds, en.concepts.things]
    .flatMap((list) => list.trim().split('\n'))
    .map((line) => (line.split(': ')[1] ?? '').split(', '));
  const about = Array.from({ length: matters }, () => ({
    actor: pick(actors),
    ideas: [pick(lines), pick(lines), pick(lines)],
  }));
  const sentence = () => {
    // Some matters are in every article and most are in few.
    const { actor, ideas } = about[Math.floor(random() ** 3 * matters)] ?? pick(about);
    const [deed, ...things] = ideas.map(pick);
    const more = random() < 0.5 ? ` near the ${pick(pick(lines))}` : '';
    return `${pick(speakers)} ${pick(frames)} ${actor} had a ${deed} with the ${things.join(' of the ')}${more}.`;
  };
  const parsed: ParsedArticle[] = [];
  for (let count = 0; count < claims; count += parsed.at(-1)?.claims.length ?? 0) {
    const day = new Date(Date.UTC(2023, 4, 3) + parsed.length * 3_600_000).toISOString();
    const article: Article = {
      id: `article-${parsed.length}`,
      publishedAt: day,
      text: Array.from({ length: claimsPerArticle }, sentence).join('\n\n'),
    };
    parsed.push(parseArticle(article));
  }
  return parsed;
}

/** Numbers from 0 to 1, the same for the same seed (Park and Miller 1988). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
