// `npm test`: format and lint, types, build, then every test. All steps run, so that one report names all that is wrong.
// The last line is `N passed, N failed` (tests); the exit code is 0 only if every step and every test passed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name) => join(root, 'node_modules', '.bin', name);
const scratch = mkdtempSync(join(tmpdir(), 'incident-claims-'));
const report = join(scratch, 'report.json');

const workspaces = ['packages', 'apps']
  .flatMap((group) => readdirSync(join(root, group)).map((name) => `${group}/${name}`))
  .filter((dir) => existsSync(join(root, dir, 'tsconfig.json')));

const steps = [
  ['format and lint', bin('biome'), ['ci', '.']],
  ...workspaces.map((dir) => [`types of ${dir}`, bin('tsc'), ['-p', dir]]),
  ['build', process.execPath, ['.ci/pnpm.mjs', '--recursive', 'run', 'build']],
  [
    'tests',
    bin('vitest'),
    [
      'run',
      '--config',
      '.ci/vitest.config.mjs',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
  ],
];

const failed = [];
for (const [name, command, args] of steps) {
  const started = Date.now();
  console.log(`\n▸ ${name}`);
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.status === 0) {
    console.log(`  ${name}: ok, ${((Date.now() - started) / 1000).toFixed(1)} s`);
  } else {
    const why = done.error?.message ?? `exit code ${done.status ?? done.signal}`;
    console.log(`  ${name}: failed (${why})`);
    failed.push(name);
  }
  if (done.signal === 'SIGINT') process.exit(130);
}

const counted = existsSync(report)
  ? JSON.parse(readFileSync(report, 'utf8'))
  : { numPassedTests: 0, numFailedTests: 0, numFailedTestSuites: 0 };
rmSync(scratch, { recursive: true, force: true });

const passed = counted.numPassedTests;
if (passed === 0) failed.push('tests: none ran');
console.log(failed.length > 0 ? `\nFailed steps: ${failed.join(', ')}` : '\nAll steps passed.');
console.log(`${passed} passed, ${counted.numFailedTests} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
