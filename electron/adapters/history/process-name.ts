import { readFileSync } from 'node:fs';
import { systemCode } from '../disk/disk-errors.ts';

/** A process so named that a later one with the same number is not taken for it: number, boot of the system, moment of its start. */
export function processName(pid: number = process.pid): string {
  return `${pid}-${bootId()}-${startOf(pid) ?? 'x'}`;
}

/** True only for a process that certainly ended; where the system tells little, a number in use counts as alive. */
export function isDead(name: string): boolean {
  const [number = '', boot = '', start = ''] = name.split('-');
  const pid = Number(number);
  if (!Number.isInteger(pid) || pid <= 0) return false;
  if (boot !== 'x' && bootId() !== 'x' && boot !== bootId()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives, as somebody else's.
    return systemCode(error) === 'ESRCH';
  }
  const now = startOf(pid);
  return start !== 'x' && now !== null && now !== start;
}

function bootId(): string {
  return readOrNull('/proc/sys/kernel/random/boot_id')?.slice(0, 8) ?? 'x';
}

/** Ticks between the system's start and the process's, from Linux; null elsewhere. */
function startOf(pid: number): string | null {
  const stat = readOrNull(`/proc/${pid}/stat`);
  // The second field is the program's name in parentheses and may hold anything.
  return stat === null ? null : (stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null);
}

function readOrNull(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return null;
  }
}
