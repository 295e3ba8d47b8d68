import type { z } from 'zod';
import { AppError } from '../model/app-error.ts';
import type { Problem } from '../model/problem.ts';
import { problem } from '../model/problem.ts';
import type { InterfaceLanguage } from '../messages/message-of.ts';
import { messageOf } from '../messages/message-of.ts';
import type { WorkspacePath } from '../ports/file-store.ts';
import type { Outcome } from './contract.ts';
import { apiMessageSchema } from './contract.ts';
import type { AnyCalls, Caller, HandlersOf, RowsOf } from './row.ts';

/** What dispatch asks of the host that it runs in. */
interface Around {
  /** Gets what goes wrong and was not expected, whole. */
  readonly reportBug: (bug: unknown) => void;
  /** Whether a folder is the one that is open now. */
  readonly isOpen?: (folder: string) => boolean;
  /** What people call the text that a file holds; null where only its path is known. */
  readonly nameOf?: (path: WorkspacePath, language: InterfaceLanguage) => string | null;
}

/**
 * The only place where a message from outside becomes a typed call. Never throws: an expected failure comes back worded
 * in the caller's language, a bug goes whole to `reportBug` and comes back as `call.failed` without its insides.
 */
export async function dispatch<Calls extends AnyCalls>(
  rows: RowsOf<Calls>,
  handlers: HandlersOf<Calls>,
  message: unknown,
  { reportBug, isOpen = () => true, nameOf = () => null }: Around,
): Promise<Outcome> {
  const envelope = apiMessageSchema.safeParse(message);
  if (!envelope.success) return failure(problem('call.invalid', { call: '', detail: detailOf(envelope.error) }), 'de');
  const { call, input, language, folder } = envelope.data;
  if (!isNameOf(rows, call)) return failure(problem('call.unknown', { call }), language);
  // What was meant for the folder before must not reach the one that is open now.
  if (folder !== undefined && !isOpen(folder)) return failure(problem('folder.switched', {}), language);
  try {
    return await run(rows, handlers, call, input, { language });
  } catch (error) {
    if (error instanceof AppError) {
      const { data } = error.problem;
      return failure(error.problem, language, 'path' in data ? nameOf(data.path, language) : null);
    }
    reportBug(error);
    return failure(problem('call.failed', { call }), language);
  }
}

/** Generic over one row, so that input and handler are known to belong together. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- without it the row's input and its handler are two unrelated unions
async function run<Calls extends AnyCalls, Name extends keyof Calls & string>(
  rows: RowsOf<Calls>,
  handlers: HandlersOf<Calls>,
  call: Name,
  input: unknown,
  caller: Caller,
): Promise<Outcome> {
  const parsed = rows[call].input.safeParse(input);
  if (!parsed.success) return failure(problem('call.invalid', { call, detail: detailOf(parsed.error) }), caller.language);
  return { ok: true, value: await handlers[call](parsed.data, caller) };
}

/** `Object.hasOwn`: "constructor" and "__proto__" are properties of every object and names of no call. */
function isNameOf<Calls extends AnyCalls>(rows: RowsOf<Calls>, name: string): name is keyof Calls & string {
  return Object.hasOwn(rows, name);
}

function failure(found: Problem, language: InterfaceLanguage, called: string | null = null): Outcome {
  return { ok: false, error: { code: found.code, message: messageOf(found, language, called), data: found.data } };
}

/** The first complaint of a schema; the caller is a program, so its path and wording will do. */
function detailOf(error: z.ZodError): string {
  const [issue] = error.issues;
  return issue ? `${issue.path.join('.') || 'message'}: ${issue.message}` : error.message;
}
