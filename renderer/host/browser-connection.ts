import { readEvent } from '../../shared/api/events.ts';
import { toWire } from '../../shared/api/wire.ts';
import { WorkerOrders } from '../worker-orders.ts';
import type { Connection, HostEvent } from './connection.ts';
import { ConnectionLost } from './connection.ts';
import type { HostAnswer, HostQuestion } from './host-question.ts';

/** Under this name the token stays with this browser until the host ends; other origins, and other ports, cannot read it. */
const TOKEN = 'mappe-token';
/** Milliseconds between two tries to find a host again that no longer answered. */
const LOOK_AGAIN = 1_500;

export function connectToBrowserHost(): Connection {
  // Where that fails, the first call says why.
  let entered = enter(takeKey('/')).catch(() => {});
  // A host that was started again has the address of the former one, so that its invitation, opened in this tab, loads nothing anew.
  window.addEventListener('hashchange', ({ oldURL }) => {
    const key = takeKey(oldURL);
    if (key !== null) entered = enter(key).catch(() => {});
  });
  const listeners = new Set<(event: HostEvent) => void>();
  const tell = (event: HostEvent): void => listeners.forEach((listener) => listener(event));
  let isListening = false;
  const worker = new WorkerOrders<HostQuestion, HostAnswer & { readonly order: number }>(
    new Worker(new URL('./ask-host-worker.ts', import.meta.url), { type: 'module' }),
  );
  return {
    transport: async (message) => {
      await entered;
      const headers = { ...knownHere(), 'x-mappe-call': message.call };
      const answer = await worker.ask({ path: '/api/call', headers, body: toWire(message) });
      if ('stopped' in answer) throw new ConnectionLost('stopped', { cause: answer.stopped });
      refuseUnlessOk(answer.status);
      return 'text' in answer ? JSON.parse(answer.text) : answer.value;
    },
    onEvent: (listener) => {
      listeners.add(listener);
      // One stream for all: a browser keeps six connections to a host, and other windows need theirs.
      if (!isListening) void listen(entered, tell);
      isListening = true;
      return () => listeners.delete(listener);
    },
  };
}

/** The key of the invitation, which at once disappears from the address bar: `address` stands there instead. */
function takeKey(address: string): string | null {
  const key = /^#key=([\w-]+)$/.exec(location.hash)?.[1] ?? null;
  if (key !== null) history.replaceState(null, '', address);
  return key;
}

/** Exchanges the key for a token. A used key is no failure where this browser was let in before. */
async function enter(key: string | null): Promise<void> {
  if (key === null) return;
  const response = await send('/api/session', { 'x-mappe-key': key });
  if (!response.ok) return;
  const { token }: { token?: unknown } = await response.json();
  if (typeof token === 'string') localStorage.setItem(TOKEN, token);
}

/** For as long as the page is there: a host that was started anew is found again, and what was typed is still in the page. */
async function listen(entered: Promise<void>, tell: (event: HostEvent) => void): Promise<void> {
  await entered;
  for (let isLost = false; ;) {
    try {
      const response = await send('/api/events', knownHere());
      refuseUnlessOk(response.status);
      if (isLost) tell({ type: 'back' });
      isLost = false;
      await readEvents(response, tell);
    } catch (error) {
      // Who is not let in hears so from every call; a new invitation of this host, opened in another tab, lets this one in too.
      if (!(error instanceof ConnectionLost)) throw error;
    }
    if (!isLost) tell({ type: 'silence' });
    isLost = true;
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
  }
}

async function readEvents(response: Response, tell: (event: HostEvent) => void): Promise<void> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) return;
  let unread = '';
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const lines = `${unread}${part.value}`.split('\n');
      unread = lines.pop() ?? '';
      for (const line of lines) {
        const event = readEvent(JSON.parse(line));
        if (event) tell(event);
      }
    }
  } catch (error) {
    throw new ConnectionLost('stopped', { cause: error });
  }
}

/** @throws ConnectionLost where this browser was never let in */
function knownHere(): Readonly<Record<string, string>> {
  // Asked for anew each time: another tab may have been let in by a host that was started since.
  const token = localStorage.getItem(TOKEN);
  if (token === null) throw new ConnectionLost('refused');
  return { 'x-mappe-token': token, 'content-type': 'application/json' };
}

function refuseUnlessOk(status: number): void {
  if (status === 401 || status === 403) throw new ConnectionLost('refused');
  if (status < 200 || status > 299) throw new Error(`The host answered ${status}`);
}

async function send(path: string, headers: Readonly<Record<string, string>>): Promise<Response> {
  try {
    return await fetch(path, { method: 'POST', headers, body: '' });
  } catch (error) {
    throw new ConnectionLost('stopped', { cause: error });
  }
}
