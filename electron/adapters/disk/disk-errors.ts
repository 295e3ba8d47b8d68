import type { AppError } from '../../../shared/model/app-error.ts';
import { appError } from '../../../shared/model/app-error.ts';

/** The system's code of a failed file call ("ENOSPC"); null for any other error. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error ? error.code : null;
}

/** True for "there is no such file": the name is free, or something on the way to it is a file. */
export function isAbsent(error: unknown): boolean {
  const code = systemCode(error);
  return code === 'ENOENT' || code === 'ENOTDIR';
}

/** What a virus scanner, an indexer or a share answers while somebody else holds the file: worth another try. */
export function isPassing(error: unknown): boolean {
  const code = systemCode(error);
  return code === 'EPERM' || code === 'EACCES' || code === 'EBUSY';
}

/** A failed read in the terms of the user; anything but a failed file call is a bug and comes back as it is. */
export function readError(error: unknown, path: string): unknown {
  const code = systemCode(error);
  if (code === null) return error;
  // ELOOP is what opening without following says of a link.
  if (code === 'ELOOP') return appError('file.link', { path }, { path }, { cause: error });
  return appError('file.unreadable', { reason: code }, { path }, { cause: error });
}

const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** A failed write in the terms of the user. */
export function writeError(error: unknown, path: string): unknown {
  const code = systemCode(error);
  if (code === null) return error;
  const failed = (name: 'disk.full' | 'file.read-only' | 'file.busy'): AppError => appError(name, { path }, { path }, { cause: error });
  if (FULL.has(code)) return failed('disk.full');
  switch (code) {
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return failed('file.read-only');
    case 'EBUSY':
    case 'ETXTBSY':
      return failed('file.busy');
    default:
      return readError(error, path);
  }
}

/** A lock that cannot be made, in the terms of the user: nothing is the matter with the text that was to be saved. */
export function lockError(error: unknown, path: string): unknown {
  const code = systemCode(error);
  // Then the whole disk is full or read-only, which is said as for every file.
  if (code === null || FULL.has(code) || code === 'EROFS') return error;
  return appError('folder.no-locks', { path, reason: code }, { path }, { cause: error });
}
