import { tmpdir } from 'node:os';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { EventHub } from '../../shared/api/event-hub.ts';
import { fromWire, toWire } from '../../shared/api/wire.ts';
import type { BrowserHost } from './browser-host.ts';
import { startBrowserHost } from './browser-host.ts';

/** A desk that answers every message with the message. */
const events = new EventHub();
const desk = {
  answer: (message: unknown) => Promise.resolve({ ok: true, value: message } as const),
  events,
  close: () => Promise.resolve(),
};
let host: BrowserHost;
let headers: Record<string, string>;

beforeEach(async () => {
  host = await startBrowserHost({ desk, pageFolder: tmpdir(), port: 0, reportBug: () => {} });
  const key = new URL(host.invitation).hash.slice('#key='.length);
  const entered = await fetch(`${host.origin}/api/session`, { method: 'POST', headers: { origin: host.origin, 'x-mappe-key': key } });
  const { token }: { token: string } = JSON.parse(await entered.text());
  headers = { origin: host.origin, 'x-mappe-token': token, 'content-type': 'application/json' };
});
afterEach(() => host.close());

const post = (path: string, body = '', more: Record<string, string> = {}): Promise<Response> =>
  fetch(`${host.origin}${path}`, { method: 'POST', headers: { ...headers, ...more }, body });

it('passes bytes through a message and its answer', async () => {
  const bytes = Uint8Array.from([0, 1, 254, 255]);
  const answer = await post('/api/call', toWire({ call: 'test.echo', input: { bytes } }));
  expect(fromWire(await answer.text())).toEqual({ ok: true, value: { call: 'test.echo', input: { bytes } } });
});

it('refuses a message that is not the call it announced', async () => {
  const announced = { 'x-mappe-call': 'test.echo' };
  expect((await post('/api/call', toWire({ call: 'test.echo' }), announced)).status).toBe(200);
  for (const other of [{ call: 'test.other' }, { call: ['test.echo'] }, null, 'test.echo']) {
    expect((await post('/api/call', toWire(other), announced)).status).toBe(400);
  }
});

it('tells every page that listens what happens, until it stops listening', async () => {
  const ended = new AbortController();
  const stream = await fetch(`${host.origin}/api/events`, { method: 'POST', headers, signal: ended.signal });
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
  const event = { type: 'changed', revision: 3, units: ['chapter/wohnen'], also: [] } as const;
  events.emit(event);
  expect(JSON.parse((await reader?.read())?.value ?? '')).toEqual(event);
  expect(events.size).toBe(1);
  ended.abort();
  await vi.waitFor(() => expect(events.size).toBe(0));
});
