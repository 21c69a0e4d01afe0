import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it, test } from 'vitest';
import { damIncident } from '../../test/dam-incident.ts';
import { hostileIncident, hostileText } from '../../test/hostile-incident.ts';
import { describeFindings } from './describe-findings.ts';
import { markdownText } from './markdown-text.ts';
import { toMarkdown } from './to-markdown.ts';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** GitHub's nodes as its specification reads them, without the links that this reader adds afterwards. */
const gfmNodes = gfmFromMarkdown().map(({ transforms: _, ...nodesOnly }) => nodesOnly);

const read = (markdown: string): Node =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmNodes] });
const nodes = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodes)];
const shown = (node: Node): string => node.value ?? (node.children ?? []).map(shown).join('');
/** What a line of Markdown can show of a text at all. */
const oneLine = (text: string) =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\s\u0085]+/gu, ' ')
    .replace(/\p{Cc}/gu, '\ufffd')
    .trim();

describe('markdownText', () => {
  test.each([
    ['The wall held.', 'The wall held.'],
    ['*no* _way_', '\\*no\\* \\_way\\_'],
    ['a | b', 'a \\| b'],
    ['<b>', '&lt;b&gt;'],
    ['AT&T & &amp;', 'AT&T & &amp;amp;'],
    ['[a](b)', '\\[a\\](b)'],
    ['# no heading', '\\# no heading'],
    ['1. no list', '1\\. no list'],
    ['- no list', '\\- no list'],
    ['a - b #1', 'a - b #1'],
    ['https://a.example', 'https\\://a.example'],
    ['a\r\n\tb', 'a b'],
  ])('%s', (text, markdown) => {
    expect(markdownText(text)).toBe(markdown);
  });

  it('shows exactly the text, as text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const tree = read(`> ${markdownText(text)}`);
        expect(shown(tree)).toBe(oneLine(text));
        const kinds = nodes(tree).map(({ type }) => type);
        expect(kinds.filter((kind) => !['root', 'blockquote', 'paragraph', 'text'].includes(kind))).toEqual(
          [],
        );
      }),
      { numRuns: 2000, examples: [['.@.e\u0301'], ['a+b@c.d'], ['-@-.e.e']] },
    );
  });
});

describe('toMarkdown', () => {
  it('has the grid and a quote for every claim, whatever the text', () => {
    fc.assert(
      fc.property(hostileIncident, (incident) => {
        const tree = read(toMarkdown(incident));
        const all = nodes(tree);
        expect(all.filter(({ type }) => type === 'html' || type === 'image')).toEqual([]);
        const findings = describeFindings(incident);
        expect(all.filter(({ type }) => type === 'heading')).toHaveLength(
          incident.articles.length + findings.length + 1,
        );
        expect(all.filter(({ type }) => type === 'listItem').map(shown)).toEqual(
          findings.flatMap(({ lines }) => lines.map(oneLine)),
        );
        const [table] = all.filter(({ type }) => type === 'table');
        expect(table?.children).toHaveLength(incident.propositions.length + 1);
        expect(new Set(table?.children?.map((row) => row.children?.length))).toEqual(new Set([4]));
        const quotes = (tree.children ?? []).filter(({ type }) => type === 'blockquote').map(shown);
        expect(quotes).toEqual(
          incident.articles.flatMap(({ id }) =>
            incident.claims
              .filter(({ articleId }) => articleId === id)
              .map(({ content }) => oneLine(content.map((span) => span.text).join(' … '))),
          ),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('links to articles only, by http or https', () => {
    const [herald, ...others] = damIncident.articles;
    if (herald === undefined) throw new Error('no article');
    const articles = [herald, ...others.map((article) => ({ ...article, url: 'javascript:alert(1)' }))];
    const links = nodes(read(toMarkdown({ ...damIncident, articles }))).filter(({ type }) => type === 'link');
    expect(links).toMatchObject([{ url: herald.url }]);
  });
});
