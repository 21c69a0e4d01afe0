import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = `${root}dist`;

const script = `
  const { claims } = parseArticle({ id: 'a1', text: 'The mayor said that the dam held.' });
  process.stdout.write(claims[0].content[0].text);
`;

beforeAll(() => {
  if (isStale()) build();
}, 120_000);

describe('the built package', () => {
  it('works by import', () => {
    const code = `import { parseArticle } from '@incident/claims'; ${script}`;
    expect(node('--input-type=module', '--eval', code)).toBe('the dam held');
  });

  it('works by require', () => {
    const code = `const { parseArticle } = require('@incident/claims'); ${script}`;
    expect(node('--input-type=commonjs', '--eval', code)).toBe('the dam held');
  });

  it('is loaded from dist, not from its source', () => {
    const code = `process.stdout.write(require.resolve('@incident/claims'))`;
    expect(node('--input-type=commonjs', '--eval', code)).toBe(
      createRequire(import.meta.url).resolve(`${dist}/index.cjs`),
    );
  });

  it('has types for both kinds of import', () => {
    for (const file of ['index.d.ts', 'index.d.cts'])
      expect(readFileSync(`${dist}/${file}`, 'utf8')).toContain('parseArticle');
  });

  it('knows nothing of the seeds', () => {
    const files = readdirSync(dist);
    expect(files).toContain('index.js');
    for (const file of files) expect(readFileSync(`${dist}/${file}`, 'utf8')).not.toContain('kremlin-drone');
  });
});

describe('package.json', () => {
  const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

  it('publishes the build, the schema, the readme and the licence only', () => {
    expect(manifest.files).toEqual([
      'dist',
      'claim.schema.json',
      'finding.schema.json',
      'README.md',
      'LICENSE',
    ]);
  });

  it('points at files that are there', () => {
    const { import: esm, require: cjs } = manifest.exports['.'];
    const files = [
      manifest.exports['./claim.schema.json'],
      manifest.main,
      manifest.module,
      manifest.types,
      ...Object.values(esm),
      ...Object.values(cjs),
    ];
    for (const file of files) expect(existsSync(`${root}${file}`), String(file)).toBe(true);
  });

  it('depends on date-fns only', () => {
    expect(Object.keys(manifest.dependencies)).toEqual(['date-fns']);
  });
});

/** A process without the source condition: what users of the published package have. */
function node(...args: string[]): string {
  const env = { ...process.env, NODE_OPTIONS: '' };
  return execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', env });
}

function isStale(): boolean {
  const built = ['index.js', 'index.cjs', 'index.d.ts', 'index.d.cts'].map((file) => `${dist}/${file}`);
  if (!built.every((file) => existsSync(file))) return true;
  const oldest = Math.min(...built.map((file) => statSync(file).mtimeMs));
  return readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.endsWith('.test.ts'))
    .some((path) => statSync(`${root}src/${path}`).mtimeMs > oldest);
}

/** Without the variables by which package managers and this test's runner steer their children. */
function build(): void {
  const kept = Object.entries(process.env).filter(([name]) => !/^(?:npm_|NODE_OPTIONS$|VITEST)/i.test(name));
  const env = Object.fromEntries(kept);
  execFileSync('npm', ['run', 'build'], {
    cwd: root,
    env,
    stdio: 'pipe',
    shell: process.platform === 'win32',
  });
}
