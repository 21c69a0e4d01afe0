import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../src/', import.meta.url);

/** A file of `src`, by its path from there, with what it imports (paths from `src`, or package names). */
export interface SourceFile {
  readonly path: string;
  /** Without comments. */
  readonly code: string;
  readonly imports: readonly string[];
}

/** Every file of `src` that is not a test. */
export function readSourceFiles(): SourceFile[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .sort()
    .map((path) => {
      const code = withoutComments(readFileSync(new URL(path, root), 'utf8'));
      return { path, code, imports: importsOf(code).map((target) => resolve(path, target)) };
    });
}

/** Folder directly below `src`, or '' for a file beside it. */
export function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
}

export function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

/** Targets of `import … from 'x'`, `export … from 'x'`, `import 'x'` and `import('x')`. */
export function importsOf(code: string): string[] {
  const pattern =
    /(?:^|[;\s])(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g;
  return [...code.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? '');
}

function resolve(from: string, target: string): string {
  if (!target.startsWith('.')) return target;
  return new URL(target, `file:///${from}`).pathname.slice(1);
}
