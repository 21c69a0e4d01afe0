import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * When a process started, in words of the system that are only good for comparing; null when there is no such process
 * or it is a zombie, which works on nothing any more.
 */
export function startOf(pid: number): string | null {
  const found = process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
  return found === null || found.state.startsWith('Z') || found.state.startsWith('X') ? null : found.start;
}

interface Found {
  readonly state: string;
  readonly start: string;
}

/** `123 (a name) S 1 …`: the name may hold anything, so the fields are counted from its last bracket. */
function fromProc(pid: number): Found | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0] ?? '', start: fields[19] ?? '' };
  } catch {
    return null;
  }
}

/** `Ss   Wed Nov 25 09:00:00 2026` */
function fromPs(pid: number): Found | null {
  try {
    const line = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    const [state = '', ...start] = line.split(/\s+/);
    return { state, start: start.join(' ') };
  } catch {
    return null;
  }
}
