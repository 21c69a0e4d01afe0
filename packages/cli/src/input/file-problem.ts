/** What a failed file operation means, in words that follow the file's name. */
export function fileProblem(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  return problems[code] ?? `could not be used (${code})`;
}

const problems: Readonly<Record<string, string>> = {
  ENOENT: 'is missing',
  EISDIR: 'is a folder, not a file',
  ENOTDIR: 'lies under a file, not a folder',
  EACCES: 'may not be used (no permission)',
  ENOSPC: 'does not fit on the disk',
};
