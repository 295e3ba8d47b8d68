import { ApiFailure } from '../../shared/api/client.ts';
import { ConnectionLost } from '../host/connection.ts';
import type { Say } from '../words/catalogue.ts';
import type { uiWords } from './words.ts';

/** What a failed call means to the user. The host words what it expected; the rest is said here. */
export function failureSentence(failure: unknown, say: Say<keyof typeof uiWords.de>): string {
  if (failure instanceof ApiFailure) return failure.message;
  if (failure instanceof ConnectionLost) return say(`failure.${failure.reason}`);
  return say('failure.other');
}
