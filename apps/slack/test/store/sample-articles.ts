import type { IncomingArticle } from '../../src/store/types.ts';

/** An article as ingest would hand it over. */
export function incoming(text: string, known: Partial<IncomingArticle> = {}): IncomingArticle {
  return {
    text,
    fetchedAt: '2024-03-02T09:00:00.000Z',
    origin: { kind: 'url', from: known.url ?? 'pasted' },
    ...known,
  };
}

const voices = ['The mayor', 'The harbour police', 'Ana Lima', 'A spokesman for the port'];
const verbs = ['said', 'denied', 'warned', 'would not confirm'];
const matters = ['the fire was set on purpose', 'the dam had cracked', 'two ships sank', 'nobody was hurt'];

/** One of many different articles; the same number gives the same article. */
export function numbered(index: number): string {
  const pick = (list: readonly string[], step: number) => list[Math.floor(index / step) % list.length] ?? '';
  return [
    `${pick(voices, 1)} ${pick(verbs, 4)} that ${pick(matters, 16)}.`,
    `“It happened at pier ${index},” said ${pick(voices, 2)} on Friday.`,
    `According to ${pick(voices, 3)}, ${pick(matters, 5)} near pier ${index}.`,
  ].join('\n\n');
}
