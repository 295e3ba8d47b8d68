import type { Outcome } from '../../shared/api/contract.ts';
import { rows } from '../../shared/api/contract.ts';
import { limitOf } from '../host/message-limit.ts';
import { fitsInto } from './message-size.ts';

/**
 * A call of a page that may call, answered by the desk of its window. What is longer than such a call may be is refused as the
 * browser host refuses it.
 */
export async function takeCall(desk: { readonly answer: (message: unknown) => Promise<Outcome> }, message: unknown): Promise<Outcome> {
  if (!fitsInto(limitOf(rows, callOf(message)), message)) throw new RangeError('The message is too long');
  return desk.answer(message);
}

function callOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'call' in message ? message.call : null;
}
