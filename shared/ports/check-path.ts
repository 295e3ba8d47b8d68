import { appError } from '../model/app-error.ts';
import type { WorkspacePath } from './file-store.ts';

const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
/** Refused by Windows in a name: https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const FORBIDDEN = /[<>:"|?*\\\u0000-\u001f\u007f]/;
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Lets a path through that stays inside the folder and means the same on every system; "" is the folder itself.
 * Every store calls it first, so that no caller has to remember.
 * @throws AppError `path.invalid`
 */
export function checkPath(path: string): asserts path is WorkspacePath {
  if (path !== '' && !path.split('/').every(isPortableName)) throw appError('path.invalid', { path });
}

/** True for a name that a file or folder can have on Linux, macOS and Windows alike. */
export function isPortableName(name: string): boolean {
  return (
    name !== '' &&
    name.length <= 255 &&
    !/[. ]$/.test(name) &&
    !FORBIDDEN.test(name) &&
    !WINDOWS_DEVICE.test(name) &&
    !LONE_SURROGATE.test(name) &&
    name === name.normalize('NFC')
  );
}
