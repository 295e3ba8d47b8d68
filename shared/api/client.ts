import { z } from 'zod';
import type { InterfaceLanguage } from '../messages/message-of.ts';
import type { ApiMessage, CallInput, CallName, CallOutput } from './contract.ts';
import { rows } from './contract.ts';

/** Carries a message to the host and its answer back; rejects when the host cannot be reached. */
export type Transport = (message: ApiMessage) => Promise<unknown>;

export type Client = <Name extends CallName>(call: Name, input: CallInput<Name>) => Promise<CallOutput<Name>>;

/** A failure that the host put into words for the user. */
export class ApiFailure extends Error {
  override readonly name = 'ApiFailure';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

const outcomeSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.object({ code: z.string(), message: z.string() }) }),
]);

/**
 * Typed calls over any transport. Answers are parsed too: a page left open may be older or newer than its host.
 * A call rejects with `ApiFailure`, whose message can be shown as it is.
 */
export function createClient(transport: Transport, language: InterfaceLanguage): Client {
  return async (call, input) => {
    const outcome = outcomeSchema.parse(await transport({ call, input, language }));
    if (!outcome.ok) throw new ApiFailure(outcome.error.code, outcome.error.message);
    return rows[call].output.parse(outcome.value);
  };
}
