import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Article,
  compareArticles,
  describeFindings,
  explainClaim,
  parseArticle,
  toCsv,
  toHtml,
  toJsonLines,
  toMarkdown,
  toSchemaOrg,
  toStandoff,
} from '@incident/claims';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildIfStale, ended, runClaims, startClaims } from './run-claims.ts';

const folder = mkdtempSync(join(tmpdir(), 'claims-cli-'));
const at = (...parts: string[]) => join(folder, ...parts);
const incident = {
  slug: 'alder-dam',
  title: 'Leak above Alder Mills',
  date: '2031-04-08',
  propositions: [{ id: 'crack', label: 'The wall is cracked', words: ['crack', 'cracked', 'wall'] }],
  articles: [
    { file: 'a.txt', outlet: 'The Valley Herald', publishedAt: '2031-04-09' },
    { file: 'b.txt', title: 'Crack | denied' },
  ],
};
const texts: Readonly<Record<string, string>> = {
  'a.txt':
    'Inspectors said on Tuesday that the wall had cracked.\n\n“Nobody needs to leave,” said Ana Lima, the chief engineer.',
  'b.txt':
    'The mayor denied that the wall had cracked.\r\nBrackwater has not confirmed reports of a crack 😀.\r\n',
};
const articles: Article[] = incident.articles.map(({ file, ...known }) => ({
  id: file,
  ...known,
  text: texts[file] ?? '',
  incident: { slug: incident.slug, date: incident.date },
}));
const parsed = articles.map((article) => parseArticle(article));
const compared = compareArticles(parsed, { propositions: incident.propositions });

function writeFolder(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  mkdirSync(at(name), { recursive: true });
  for (const [file, content] of Object.entries(files)) writeFileSync(at(name, file), content);
  return at(name);
}

let dam = '';

beforeAll(() => {
  buildIfStale();
  dam = writeFolder('alder-dam', { ...texts, 'incident.json': JSON.stringify(incident) });
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('claims parse', () => {
  test('prints a table for people', async () => {
    const { out, err, code } = await runClaims(['parse', dam]);
    expect(out).toContain('a.txt · 2 claims\n  Inspectors ');
    expect(out).toMatch(/Crack \| denied · 2 claims\n {2}mayor +denies +the wall had cracked\n/);
    expect([err, code]).toEqual(['', 0]);
  });

  test.each([
    ['jsonl', () => parsed.map((one) => toJsonLines(one)).join('')],
    ['csv', () => parsed.map((one, index) => toCsv(one, { header: index === 0 })).join('')],
    ['jsonld', () => parsed.map((one) => toSchemaOrg(one, { indent: 0 })).join('')],
    ['markdown', () => parsed.map((one) => `${toMarkdown(one)}\n`).join('')],
  ])('writes a folder as %s, article after article', async (format, expected) => {
    const { out, code } = await runClaims(['parse', dam, '--format', format]);
    expect(out).toBe(expected());
    expect(code).toBe(0);
  });

  test('writes one article as standoff, as a page, and as indented JSON-LD', async () => {
    const article = parseArticle({ id: 'a.txt', text: texts['a.txt'] ?? '', publishedAt: '2031-04-09' });
    for (const [format, expected] of [
      ['standoff', toStandoff(article)],
      ['html', toHtml(article)],
      ['jsonld', toSchemaOrg(article)],
    ] as const) {
      const { out } = await runClaims([
        'parse',
        at('alder-dam', 'a.txt'),
        '-f',
        format,
        '--date',
        '2031-04-09',
      ]);
      expect(out).toBe(expected);
    }
  });

  test('reads standard input', async () => {
    const { out, code } = await runClaims(['parse', '-', '--json'], 'The mayor said that the dam held.');
    expect(JSON.parse(out)).toMatchObject({ articleId: 'stdin', speaker: { name: 'mayor' } });
    expect(code).toBe(0);
  });

  test('writes to a file', async () => {
    const { out, code } = await runClaims(['parse', dam, '--json', '--out', at('claims.jsonl')]);
    expect([out, code]).toEqual(['', 0]);
    expect(readFileSync(at('claims.jsonl'), 'utf8')).toBe(parsed.map((one) => toJsonLines(one)).join(''));
  });

  test('goes on past what it cannot read, says so, and ends with 1', async () => {
    const plain = writeFolder('plain', {
      'c.txt': texts['a.txt'] ?? '',
      'b.txt': '',
      'a.txt': Buffer.from('caf\xe9 said', 'latin1'),
      'z.md': 'Not an article.',
    });
    const { out, err, code } = await runClaims(['parse', plain, '--json']);
    expect(
      out
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line).articleId),
    ).toEqual(['c.txt', 'c.txt']);
    expect(err).toBe(
      `claims: ${at('plain', 'a.txt')} is not valid UTF-8 (first wrong byte on line 1); save it as UTF-8\n` +
        `claims: ${at('plain', 'b.txt')} is empty (0 bytes)\n`,
    );
    expect(code).toBe(1);
  });

  test('does not let a text command the terminal', async () => {
    const { out } = await runClaims(
      ['parse', '-'],
      'The \u001b[2Jmayor said that “the \u202edam \u0007held”.',
    );
    expect(out).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
    expect(out).toContain('held');
  });

  test('gives the same with threads, in the order of the names', async () => {
    const many = writeFolder(
      'many',
      Object.fromEntries(
        Array.from({ length: 60 }, (_, index) => [
          `${100 + index}.txt`,
          index === 7 ? '' : (texts['a.txt'] ?? '').repeat(1 + (index % 5)),
        ]),
      ),
    );
    const [one, two] = await Promise.all(
      [1, 2].map((n) => runClaims(['parse', many, '--json', '-w', String(n)])),
    );
    expect(one?.out.split('\n').length).toBeGreaterThan(200);
    // Not toEqual: a difference would print megabytes.
    expect(two?.out === one?.out).toBe(true);
    // Where a machine is slow, lines of progress stand between the remarks.
    const remarks = (text: string | undefined) =>
      text?.split('\n').filter((line) => line.startsWith('claims:'));
    expect(remarks(two?.err)).toEqual(remarks(one?.err));
    expect(one?.code).toBe(1);
  }, 60_000);

  test('Ctrl-C leaves whole lines', async () => {
    const long = (texts['a.txt'] ?? '').repeat(200);
    const many = writeFolder(
      'long',
      Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`${1000 + index}.txt`, long])),
    );
    const child = startClaims(['parse', many, '--json']);
    child.stdout?.once('data', () => child.kill('SIGINT'));
    const { out, err, code } = await ended(child);
    expect(code).toBe(130);
    expect(err).toMatch(/^claims: stopped after \d+ of 600 articles\n$/m);
    expect(out.endsWith('}\n')).toBe(true);
    const ids = new Set(
      out
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line).articleId),
    );
    expect(ids.size).toBeGreaterThan(0);
    expect(ids.size).toBeLessThan(600);
  }, 60_000);

  test('a reader that has enough ends it without a word', async () => {
    const child = startClaims(['parse', at('long'), '--json', '-w', '1']);
    child.stdout?.once('data', () => child.stdout?.destroy());
    const { err, code } = await ended(child);
    expect(err).not.toMatch(/EPIPE|Error/);
    expect(code).toBe(0);
  }, 60_000);
});

describe('claims compare', () => {
  test('shows who stands where', async () => {
    const { out, code } = await runClaims(['compare', dam]);
    expect(out).toContain('The wall is cracked\n  supports   Inspectors [1]\n  denies     mayor [2]\n');
    expect(out).toContain('[1] a.txt · The Valley Herald\n[2] b.txt · Crack | denied\n');
    expect(code).toBe(0);
  });

  test('prints all of it as JSON', async () => {
    const { out } = await runClaims(['compare', dam, '--json']);
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(compared)));
  });
});

describe('claims compare, what it found', () => {
  test('prints it below the topics', async () => {
    const { out } = await runClaims(['compare', dam]);
    for (const { title, lines } of describeFindings(compared))
      expect(out).toContain(`${title}\n  ${lines[0]}\n`);
    expect(out).toContain('\nContradictions\n');
    expect(out.startsWith('2 articles, 4 claims, ')).toBe(true);
  });

  test('says how many origins there are where texts are copies', async () => {
    const copies = writeFolder('copies', { 'a.txt': texts['a.txt'] ?? '', 'b.txt': texts['a.txt'] ?? '' });
    const { out } = await runClaims(['compare', copies]);
    expect(out).toMatch(/^2 articles, 1 origin, 4 claims, /);
    expect(out).toContain('\nOrigins\n  2 articles, 1 origin\n');
  });

  test('reads an incident.json of another place', async () => {
    const plain = writeFolder('texts-only', texts);
    const file = at('alder-dam', 'incident.json');
    const { out, code } = await runClaims(['compare', plain, '--json', '--incident', file]);
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(compared)));
    expect(code).toBe(0);
    const page = await runClaims(['report', plain, '--html', '-', '-i', file]);
    expect(page.out).toBe(toHtml(compared, { title: incident.title }));
    const none = await runClaims(['report', plain, '--html', '-', '-i', at('nowhere.json')]);
    expect([none.err, none.code]).toEqual([`claims: ${at('nowhere.json')} is missing\n`, 1]);
  });
});

describe('claims completion', () => {
  test.each(['bash', 'zsh', 'fish'])('%s: knows every command and option', async (shell) => {
    const { out, err, code } = await runClaims(['completion', shell]);
    expect([err, code]).toEqual(['', 0]);
    for (const name of ['parse', 'compare', 'report', 'export', 'explain', 'completion'])
      expect(out).toContain(name);
    for (const flag of ['format', 'json', 'out', 'incident', 'html', 'workers', 'quiet'])
      expect(out).toContain(flag);
    expect(out).toMatch(/table.jsonl.csv/);
  });

  test.each([
    ['claims ', 'parse compare report export explain completion help --help --version'],
    ['claims com', 'compare completion'],
    ['claims parse --fo', '--format'],
    ['claims parse --format js', 'jsonl jsonld'],
    ['claims export -f ', 'jsonl csv jsonld standoff markdown html'],
    ['claims completion ', 'bash zsh fish'],
    ['claims compare --i', '--incident'],
    ['claims compare --html', ''],
  ])('in bash, %j offers %j', async (line, offered) => {
    const { out: script } = await runClaims(['completion', 'bash']);
    const words = line.split(' ').map((word) => `'${word}'`);
    const ask = `${script}\nCOMP_WORDS=(${words.join(' ')}); COMP_CWORD=${words.length - 1}; _claims; echo "\${COMPREPLY[*]}"`;
    expect(execFileSync('bash', ['-c', ask], { encoding: 'utf8' }).trim()).toBe(offered);
  });

  test('another shell is a mistake', async () => {
    const { err, code } = await runClaims(['completion', 'tcsh']);
    expect(err).toMatch(/'tcsh' is invalid .*bash, zsh, fish/);
    expect(code).toBe(2);
  });
});

describe('claims report', () => {
  test('writes one page and nothing beside it', async () => {
    const { out, err, code } = await runClaims(['report', dam, '--html', at('out', 'page.html')]);
    expect([out, code]).toEqual(['', 1]);
    expect(err).toBe(`claims: ${at('out', 'page.html')} is missing\n`);

    mkdirSync(at('out'));
    expect(await runClaims(['report', dam, '--html', at('out', 'page.html')])).toMatchObject({ code: 0 });
    expect(readFileSync(at('out', 'page.html'), 'utf8')).toBe(toHtml(compared, { title: incident.title }));
    expect(readdirSync(at('out'))).toEqual(['page.html']);
  });
});

describe('claims export', () => {
  test.each([
    ['jsonl', () => toJsonLines(compared)],
    ['csv', () => toCsv(compared)],
    ['jsonld', () => toSchemaOrg(compared)],
    ['standoff', () => toStandoff(compared)],
    ['markdown', () => toMarkdown(compared)],
    ['html', () => toHtml(compared, { title: incident.title })],
  ])('writes the incident as %s', async (format, expected) => {
    expect(await runClaims(['export', dam, '-f', format])).toEqual({ out: expected(), err: '', code: 0 });
  });

  test('writes a folder that brat opens', async () => {
    await runClaims(['export', dam, '-f', 'standoff', '-o', at('brat')]);
    expect(readdirSync(at('brat')).sort()).toEqual(['a.ann', 'a.txt', 'annotation.conf', 'b.ann', 'b.txt']);
    for (const name of ['a', 'b']) {
      const characters = Array.from(readFileSync(at('brat', `${name}.txt`), 'utf8'));
      const bound = readFileSync(at('brat', `${name}.ann`), 'utf8').match(/^T.*$/gm) ?? [];
      expect(bound.length).toBeGreaterThan(5);
      for (const line of bound) {
        const [, start = '', end = '', words] = /^T\d+\t\S+ (\d+) (\d+)\t(.*)$/.exec(line) ?? [];
        expect(characters.slice(Number(start), Number(end)).join('')).toBe(words);
      }
    }
  });
});

describe('claims explain', () => {
  const [first, second] = parsed.flatMap(({ article, claims }) =>
    claims.map((claim) => ({ article, claim })),
  );
  const id = second?.claim.id ?? '';
  const sentences = second === undefined ? [] : explainClaim(second.claim, second.article);

  test('says in sentences why a claim of a folder reads as it does', async () => {
    const { out, err, code } = await runClaims(['explain', dam, id]);
    expect(out.split('\n\n')[0]).toBe(`${id} · a.txt\nAna Lima: “Nobody needs to leave,”`);
    expect(out.match(/^- .*/gm)).toEqual(sentences.map((sentence) => `- ${sentence}`));
    expect(sentences.length).toBeGreaterThan(9);
    expect([err, code]).toEqual(['', 0]);
  });

  test('takes the beginning of an id, in either case, and prints JSON', async () => {
    const { out } = await runClaims(['explain', dam, id.slice(0, 6).toUpperCase(), '--json']);
    expect(JSON.parse(out)).toEqual({ id, articleId: 'a.txt', sentences });
  });

  test('reads one file and standard input', async () => {
    const { out } = await runClaims(['explain', at('alder-dam', 'a.txt'), id, '-d', '2031-04-09']);
    expect(out).toContain('- The speaker is Ana Lima, as the source “Ana Lima, the chief engineer” says.\n');
    const parsedInput = parseArticle({ id: 'stdin', text: 'The mayor said that the dam held.' });
    const piped = await runClaims(
      ['explain', '-', parsedInput.claims[0]?.id ?? ''],
      'The mayor said that the dam held.',
    );
    expect(piped).toMatchObject({ err: '', code: 0 });
    expect(piped.out).toContain('- The act is “asserts”, since ');
  });

  test('prints what the README shows', async () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    const [, text, beginning, shown] =
      /echo "(.+)" \| claims explain - (\w+)\n```\n\nprints\n\n```\n([\s\S]+?)```/.exec(readme) ?? [];
    const { out } = await runClaims(['explain', '-', beginning ?? ''], `${text}\n`);
    expect(out).toBe(shown);
  });

  test('names the nearest ids where there is no such claim', async () => {
    const { out, err, code } = await runClaims(['explain', dam, `${id.slice(0, 5)}zz`]);
    expect(err).toContain(
      `alder-dam holds no claim with the id "${id.slice(0, 5)}zz"; the nearest are ${id} (Ana Lima: `,
    );
    expect(err).toContain(`${first?.claim.id} (Inspectors: the wall had cracked)`);
    expect([out, code]).toEqual(['', 1]);
  });

  test('asks for more of an id that begins several', async () => {
    const { err, code } = await runClaims(['explain', dam, '']);
    expect(err).toMatch(/^claims: "" begins 4 claims of .*alder-dam; give more of the id: /);
    expect(code).toBe(1);
  });

  test('says where there is no claim at all', async () => {
    expect(await runClaims(['explain', '-', 'abc'], 'It rained.')).toEqual({
      out: '',
      err: 'claims: standard input holds no claim, so none with the id "abc"\n',
      code: 1,
    });
  });
});

describe('a mistake is named, with what was expected', () => {
  test.each([
    ['nothing', [], 2, /^Usage: claims /],
    ['an unknown command', ['pars'], 2, /^claims: unknown command 'pars'\n\(Did you mean parse\?\)/],
    [
      'an unknown format',
      ['parse', 'x', '-f', 'xml'],
      2,
      /^claims: .*'xml' is invalid\. Allowed choices are table, jsonl, /,
    ],
    [
      'a date that is none',
      ['parse', 'x', '--date', '2031-02-30'],
      2,
      /Expected a date such as 2023-05-04\./,
    ],
    ['no threads', ['parse', 'x', '--workers', '0'], 2, /Expected a number from 1 to 64\./],
    [
      'a report without its file',
      ['report', 'x'],
      2,
      /^claims: required option '--html <file>' not specified/,
    ],
    [
      'an export without a format',
      ['export', 'x'],
      2,
      /^claims: required option '-f, --format <name>' not specified/,
    ],
    ['an explanation of nothing', ['explain', 'x'], 2, /^claims: missing required argument 'id'/],
    ['a file that is not there', ['parse', 'nowhere.txt'], 1, /^claims: nowhere\.txt is missing\n$/],
    ['a folder that is not there', ['compare', 'nowhere'], 1, /^claims: nowhere is missing\n$/],
    [
      'a page of a folder',
      ['parse', '@alder-dam', '-f', 'html'],
      2,
      /^claims: --format html: expected one article, got 2; "claims report DIR/,
    ],
    [
      'standoff of a folder',
      ['parse', '@alder-dam', '-f', 'standoff'],
      2,
      /expected one article, got 2; "claims export DIR --format standoff --out FOLDER"/,
    ],
    [
      'one name twice',
      ['parse', '@alder-dam', '@alder-dam/a.txt'],
      2,
      /a\.txt: expected every article to have a file name of its own, got "a\.txt" twice/,
    ],
    [
      'a folder without articles',
      ['parse', '@empty'],
      1,
      /empty holds no article: expected an incident\.json or files that end in \.txt\n$/,
    ],
    [
      'an incident with a wrong field',
      ['compare', '@wrong'],
      1,
      /incident\.json: articles\[0\]\.url: expected a web address that starts with https:\/\/ or http:\/\/, got "javascript:1"\n$/,
    ],
    [
      'an incident of another name',
      ['compare', '@other'],
      1,
      /slug: expected the name of its folder, "other", got "alder-dam"\n$/,
    ],
    ['an incident that is no JSON', ['compare', '@broken'], 1, /incident\.json: expected JSON, got: /],
  ])('%s', async (_, args, expected, message) => {
    writeFolder('empty', { 'x.md': 'x' });
    writeFolder('wrong', {
      'incident.json': JSON.stringify({
        ...incident,
        slug: 'wrong',
        articles: [{ file: 'a.txt', url: 'javascript:1' }],
      }),
    });
    writeFolder('other', { 'incident.json': JSON.stringify(incident) });
    writeFolder('broken', { 'incident.json': '{' });
    const { out, err, code } = await runClaims(args.map((arg) => arg.replace(/^@/, `${folder}/`)));
    expect(err).toMatch(message);
    expect([out, code]).toEqual(['', expected]);
  });

  test('help is no mistake', async () => {
    const { out, code } = await runClaims(['--help']);
    for (const command of ['parse', 'compare', 'report', 'export', 'explain'])
      expect(out).toContain(`  ${command} [options]`);
    expect(code).toBe(0);
    expect((await runClaims(['parse', '--help'])).out).toContain('--format <name>');
    expect(await runClaims(['--version'])).toMatchObject({ out: '0.0.0\n', code: 0 });
  });
});

test('the package names its command, which is there', () => {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const bin = new URL(`../${manifest.bin.claims}`, import.meta.url);
  expect(existsSync(bin)).toBe(true);
  expect(readFileSync(bin, 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true);
});
