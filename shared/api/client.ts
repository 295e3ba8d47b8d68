import { z } from 'zod';
import type { InterfaceLanguage } from '../messages/message-of.ts';
import type { ApiMessage, CallInput, CallName, CallOutput, Calls } from './contract.ts';
import { rows } from './contract.ts';
import type { AnyCalls, RowsOf } from './row.ts';

/** Carries a message to the host and its answer back; rejects when the host cannot be reached. */
export type Transport = (message: ApiMessage) => Promise<unknown>;

export type Client = <Name extends CallName>(call: Name, input: CallInput<Name>) => Promise<CallOutput<Name>>;

/** A failure that the host put into words for the user. */
export class ApiFailure extends Error {
  override readonly name = 'ApiFailure';
  readonly code: string;
  /** The values of the problem behind it, as `ProblemData` lists them by code; another version may send others. */
  readonly data: Readonly<Record<string, unknown>>;

  constructor(code: string, message: string, data: Readonly<Record<string, unknown>>) {
    super(message);
    this.code = code;
    this.data = data;
  }
}

const errorSchema = z.object({ code: z.string(), message: z.string(), data: z.record(z.string(), z.unknown()).default({}) });
const outcomeSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: errorSchema }),
]);

/**
 * Typed calls over any transport. Answers are parsed too: a page left open may be older or newer than its host.
 * A call rejects with `ApiFailure`, whose message can be shown as it is.
 * @param folder the opening of a folder that the calls are about, as `folder.state` names it
 */
export function createClient(transport: Transport, language: InterfaceLanguage, folder: string | null = null): Client {
  return clientOf<Calls>(rows, transport, language, folder);
}

/** The same for any table of rows. */
export function clientOf<Table extends AnyCalls>(
  table: RowsOf<Table>,
  transport: Transport,
  language: InterfaceLanguage,
  folder: string | null = null,
) {
  const of = folder === null ? {} : { folder };
  return async <Name extends keyof Table & string>(call: Name, input: Table[Name]['input']): Promise<Table[Name]['output']> => {
    const outcome = outcomeSchema.parse(await transport({ call, input, language, ...of }));
    if (!outcome.ok) throw new ApiFailure(outcome.error.code, outcome.error.message, outcome.error.data);
    return table[call].output.parse(outcome.value);
  };
}
