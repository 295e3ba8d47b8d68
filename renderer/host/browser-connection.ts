import type { ApiMessage } from '../../shared/api/contract.ts';
import { readEvent } from '../../shared/api/events.ts';
import { fromWire, toWire } from '../../shared/api/wire.ts';
import type { Connection, HostEvent } from './connection.ts';
import { ConnectionLost } from './connection.ts';

/** Under this name the token stays with this browser until the host ends; other origins, and other ports, cannot read it. */
const TOKEN = 'mappe-token';

export function connectToBrowserHost(): Connection {
  const entered = enter(takeKey());
  return {
    transport: async (message) => {
      const response = await post('/api/call', await entered, message);
      return fromWire(await response.text());
    },
    onEvent: (listener) => {
      const ended = new AbortController();
      void listen(entered, listener, ended.signal);
      return () => ended.abort();
    },
  };
}

/** The key of the invitation, which at once disappears from the address bar. */
function takeKey(): string | null {
  const key = /^#key=([\w-]+)$/.exec(location.hash)?.[1] ?? null;
  if (key !== null) history.replaceState(null, '', '/');
  return key;
}

/** Exchanges the key for a token. A used key is no failure where this browser was let in before. */
async function enter(key: string | null): Promise<string> {
  const known = localStorage.getItem(TOKEN);
  if (key === null) return known ?? refuse();
  const response = await send('/api/session', { 'x-mappe-key': key }, '');
  if (!response.ok) return known ?? refuse();
  const { token }: { token?: unknown } = await response.json();
  if (typeof token !== 'string') return refuse();
  localStorage.setItem(TOKEN, token);
  return token;
}

function refuse(): never {
  throw new ConnectionLost('refused');
}

/** A listener is told of every event, and of the end of the stream: its next call will say that the host is gone. */
async function listen(entered: Promise<string>, listener: (event: HostEvent) => void, signal: AbortSignal): Promise<void> {
  try {
    const response = await post('/api/events', await entered, null, signal);
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    if (!reader) return;
    let unread = '';
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const lines = `${unread}${part.value}`.split('\n');
      unread = lines.pop() ?? '';
      for (const line of lines) {
        const event = readEvent(JSON.parse(line));
        if (event) listener(event);
      }
    }
  } catch (error) {
    // Who is not let in hears so from every call and has nothing to listen to.
    if (error instanceof ConnectionLost && error.reason === 'refused') return;
  }
  if (!signal.aborted) listener({ type: 'silence' });
}

async function post(path: string, token: string, message: ApiMessage | null, signal?: AbortSignal): Promise<Response> {
  const headers = { 'x-mappe-token': token, 'content-type': 'application/json', ...(message && { 'x-mappe-call': message.call }) };
  const response = await send(path, headers, message ? toWire(message) : '', signal);
  if (response.status === 401 || response.status === 403) throw new ConnectionLost('refused');
  if (!response.ok) throw new Error(`The host answered ${response.status}`);
  return response;
}

async function send(path: string, headers: Readonly<Record<string, string>>, body: string, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch(path, { method: 'POST', headers, body, signal: signal ?? null });
  } catch (error) {
    throw new ConnectionLost('stopped', { cause: error });
  }
}
