import { userInfo } from 'node:os';

/** The name under which somebody is logged in; undefined where the system knows none. */
export function accountName(): string | undefined {
  try {
    return userInfo().username;
  } catch {
    return undefined;
  }
}
