// `npm run bench:command [articles]`: the built command on a folder of made-up articles, put together from the
// paragraphs of the seeds. Time, speed, memory, progress, and what Ctrl-C leaves behind.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const seeds = fileURLToPath(new URL('../../../seeds/kremlin-drone/', import.meta.url));
const command = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const count = Number(process.argv[2] ?? 10_000);
const folder = mkdtempSync(join(tmpdir(), 'claims-bench-'));
const articles = join(folder, 'articles');

interface Ended {
  readonly code: number | null;
  readonly seconds: number;
  /** Most memory that the process held at any time, threads included; null where the system does not tell. */
  readonly megabytes: number | null;
  readonly told: string;
}

/** Always the same numbers, so that two runs read the same texts. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 2 ** 32;
  };
}

function writeArticles(): number {
  const paragraphs = readdirSync(seeds)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => readFileSync(join(seeds, name), 'utf8').split(/\n+/))
    .filter((line) => line.trim() !== '');
  const next = numbers(7);
  mkdirSync(articles);
  let bytes = 0;
  for (let i = 0; i < count; i++) {
    const length = 3 + Math.floor(next() * 12);
    const lines = Array.from({ length }, () => paragraphs[Math.floor(next() * paragraphs.length)] ?? '');
    const text = lines.join('\n\n');
    bytes += Buffer.byteLength(text);
    writeFileSync(join(articles, `${String(i).padStart(6, '0')}.txt`), text);
  }
  return bytes;
}

function peakOf(pid: number): number | null {
  try {
    const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return peak === undefined ? null : Number(peak) / 1024;
  } catch {
    return null;
  }
}

async function run(args: readonly string[], stopAfter?: number): Promise<Ended> {
  const started = performance.now();
  const child = spawn(process.execPath, [command, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  let told = '';
  let megabytes: number | null = null;
  child.stderr.on('data', (chunk) => {
    told += chunk;
  });
  const look = setInterval(() => {
    const peak = peakOf(child.pid ?? 0);
    if (peak !== null) megabytes = Math.max(peak, megabytes ?? 0);
  }, 50);
  const stop = stopAfter === undefined ? undefined : setTimeout(() => child.kill('SIGINT'), stopAfter);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(look);
  clearTimeout(stop);
  return { code, seconds: (performance.now() - started) / 1000, megabytes, told };
}

function linesOf(file: string): { whole: number; broken: number } {
  const lines = readFileSync(file, 'utf8').split('\n');
  const rest = lines.pop() ?? '';
  const broken = lines.filter((line) => {
    try {
      return typeof JSON.parse(line) !== 'object';
    } catch {
      return true;
    }
  });
  return { whole: lines.length - broken.length, broken: broken.length + (rest === '' ? 0 : 1) };
}

try {
  const bytes = writeArticles();
  console.log(`${count} articles, ${(bytes / 1e6).toFixed(1)} MB, ${availableParallelism()} cores`);
  let slowest = 0;
  for (const workers of new Set([1, availableParallelism()])) {
    const out = join(folder, `claims-${workers}.jsonl`);
    const { seconds, megabytes, told, code } = await run([
      'parse',
      articles,
      '--json',
      '-o',
      out,
      '-w',
      `${workers}`,
    ]);
    slowest = Math.max(slowest, seconds);
    const { whole, broken } = linesOf(out);
    console.log(
      `parse, ${workers} ${workers === 1 ? 'thread' : 'threads'}: ${seconds.toFixed(1)} s, ${(bytes / 1e6 / seconds).toFixed(1)} MB/s, ` +
        `peak ${megabytes?.toFixed(0) ?? 'unknown'} MB, ${whole} claims, ${broken} broken lines, exit ${code}`,
    );
    console.log(
      `  ${told.trim().split('\n').length} lines of progress; the last: ${told.trim().split('\n').at(-1)}`,
    );
  }
  const out = join(folder, 'stopped.jsonl');
  const stopped = await run(['parse', articles, '--json', '-o', out], (slowest / 2) * 1000 * 0.6);
  const { whole, broken } = linesOf(out);
  console.log(
    `Ctrl-C on the way: exit ${stopped.code}, ${whole} whole lines, ${broken} broken; ${stopped.told.trim().split('\n').at(-1)}`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
