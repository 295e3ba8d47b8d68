import { request } from 'node:http';
import { expect, test } from './desk.ts';
import type { Desk } from './desk.ts';

/** A request with any header at all; `fetch` would put right what must be wrong here. */
function send(
  desk: Desk,
  path: string,
  { method = 'POST', headers = {}, body = '' }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<{ status: number; headers: Record<string, unknown>; body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(desk.origin);
    const outgoing = request({ hostname, port, path, method, headers }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('end', () =>
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: Buffer.concat(chunks).toString() }),
      );
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

const ABOUT = JSON.stringify({ call: 'app.about', input: {}, language: 'de' });

/** What our own page sends with a call. */
async function letIn(desk: Desk): Promise<Record<string, string>> {
  const key = new URL(desk.invitation).hash.slice('#key='.length);
  const answer = await send(desk, '/api/session', { headers: { origin: desk.origin, 'x-mappe-key': key } });
  const { token }: { token: string } = JSON.parse(answer.body);
  return { origin: desk.origin, 'x-mappe-token': token, 'content-type': 'application/json' };
}

test('a call with key, token, Host and Origin in order is answered', async ({ desk }) => {
  const answer = await send(desk, '/api/call', { headers: await letIn(desk), body: ABOUT });
  expect(answer.status).toBe(200);
  expect(JSON.parse(answer.body)).toMatchObject({ ok: true, value: { host: 'browser' } });
});

test('another site, another name for this computer, and no origin at all are refused', async ({ desk }) => {
  const headers = await letIn(desk);
  const { origin: _origin, ...without } = headers;
  const strangers = [
    { ...headers, origin: 'https://example.org' },
    { ...headers, origin: 'null' },
    { ...headers, origin: 'http://127.0.0.1:1' },
    { ...headers, host: 'mappe.example.org' },
    { ...headers, host: '127.0.0.1.example.org' },
    { ...headers, host: 'localhost' },
    { ...headers, 'sec-fetch-site': 'cross-site' },
    { ...headers, 'sec-fetch-site': 'same-site' },
    without,
  ];
  for (const stranger of strangers) {
    const answer = await send(desk, '/api/call', { headers: stranger, body: ABOUT });
    expect(answer, JSON.stringify(stranger)).toMatchObject({ status: 403, body: '' });
  }
});

test('a wrong, empty or missing token is refused, on every path of the api', async ({ desk }) => {
  const { 'x-mappe-token': token = '', ...headers } = await letIn(desk);
  for (const path of ['/api/call', '/api/events']) {
    for (const wrong of ['', 'x', `${token}x`, token.slice(1), token.toUpperCase()]) {
      expect((await send(desk, path, { headers: { ...headers, 'x-mappe-token': wrong }, body: ABOUT })).status).toBe(401);
    }
    expect((await send(desk, path, { headers, body: ABOUT })).status).toBe(401);
  }
});

test('a key works once', async ({ desk }) => {
  await letIn(desk);
  const key = new URL(desk.invitation).hash.slice('#key='.length);
  expect((await send(desk, '/api/session', { headers: { origin: desk.origin, 'x-mappe-key': key } })).status).toBe(401);
});

test('every answer carries the policy that lets a page load nothing from elsewhere', async ({ desk, page }) => {
  for (const path of ['/', '/index.html', '/nothing-here']) {
    const answer = await send(desk, path, { method: 'GET' });
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
  }
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const asked: string[] = [];
  page.on('request', (one) => asked.push(new URL(one.url()).origin));
  await page.goto(desk.invitation);
  await expect(page.getByRole('table')).toBeVisible();
  expect(complaints).toEqual([]);
  expect(new Set(asked)).toEqual(new Set([desk.origin]));
});

test('a message above the limit is refused before it is read to the end', async ({ desk }) => {
  const headers = await letIn(desk);
  expect((await send(desk, '/api/call', { headers, body: 'x'.repeat(2_000_001) })).status).toBe(413);
  // Without a length the limit has to be found while reading.
  const chunked = { ...headers, 'transfer-encoding': 'chunked' };
  expect((await send(desk, '/api/call', { headers: chunked, body: 'x'.repeat(2_000_001) })).status).toBe(413);
  expect((await send(desk, '/api/call', { headers, body: ABOUT })).status).toBe(200);
});

test('what is no call is said to be none, and what is no JSON is refused', async ({ desk }) => {
  const headers = await letIn(desk);
  for (const call of ['file.read', 'constructor', '__proto__', 'toString', '']) {
    const answer = await send(desk, '/api/call', { headers, body: JSON.stringify({ call, input: {}, language: 'de' }) });
    expect(JSON.parse(answer.body)).toMatchObject({ ok: false, error: { code: 'call.unknown', data: { call } } });
  }
  const extra = await send(desk, '/api/call', {
    headers,
    body: JSON.stringify({ call: 'app.about', input: { path: '/etc' }, language: 'de' }),
  });
  expect(JSON.parse(extra.body)).toMatchObject({ ok: false, error: { code: 'call.invalid' } });
  expect((await send(desk, '/api/call', { headers, body: '{' })).status).toBe(400);
  expect((await send(desk, '/api/call', { headers: { ...headers, 'content-type': 'text/plain' }, body: ABOUT })).status).toBe(415);
});

test('only files of the page are served', async ({ desk }) => {
  for (const path of [
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/package.json',
    String.raw`/..\package.json`,
    '/.git/config',
    '/workspace.json',
    '//etc/passwd',
  ]) {
    expect((await send(desk, path, { method: 'GET' })).status, path).toBe(404);
  }
  expect((await send(desk, '/', { method: 'DELETE', headers: { origin: desk.origin } })).status).toBe(405);
});
