import { randomBytes } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { rows } from '../../shared/api/contract.ts';
import { toWire } from '../../shared/api/wire.ts';
import type { Desk } from '../host/compose-desk.ts';
import { PAGE_HEADERS } from '../host/page-headers.ts';
import { readPageFile } from '../host/page-file.ts';
import { limitOf } from '../host/message-limit.ts';
import { readBody } from './read-body.ts';
import { refusalOf, sameSecret } from './request-trust.ts';

export interface BrowserHostOptions {
  readonly desk: Pick<Desk, 'answer' | 'events'>;
  /** Folder of the built page. */
  readonly pageFolder: string;
  /** 0 = any free port. */
  readonly port: number;
  readonly reportBug: (bug: unknown) => void;
}

export interface BrowserHost {
  readonly port: number;
  /** `http://127.0.0.1:<port>`; without the key it shows a page that may ask nothing. */
  readonly origin: string;
  /** The address that lets one browser in, once. */
  readonly invitation: string;
  close(): Promise<void>;
}

/**
 * The desk in a browser: page and api over HTTP, on loopback alone.
 *
 * Who may call: the holder of a random token, made at each start. The token is never part of an address (addresses end up
 * in histories, logs and process lists): the invitation carries a key that is exchanged for it and works once.
 */
export async function startBrowserHost(options: BrowserHostOptions): Promise<BrowserHost> {
  const token = secret();
  const key = { value: secret(), used: false };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      options.reportBug(error);
      if (!response.headersSent) send(response, 500);
      else response.destroy();
    });
  });
  const port = await listen(server, options.port);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? '';
    if (refusalOf(request.headers, method, port)) return send(response, 403);
    const path = new URL(request.url ?? '/', 'http://page').pathname;
    if (method === 'GET' || method === 'HEAD') return page(path, method, response);
    if (method !== 'POST') return send(response, 405);
    if (path === '/api/session') return session(request, response);
    if (path === '/api/call') return call(request, response);
    if (path === '/api/events') return events(request, response);
    return send(response, 404);
  }

  async function page(path: string, method: 'GET' | 'HEAD', response: ServerResponse): Promise<void> {
    const file = await readPageFile(options.pageFolder, path);
    if (!file) return send(response, 404);
    return send(response, 200, file.type, method === 'GET' ? file.bytes : '');
  }

  /** Key in, token out; the second use is refused, so a key that leaks later is worth nothing. */
  function session(request: IncomingMessage, response: ServerResponse): void {
    const given = request.headers['x-mappe-key'];
    if (key.used || typeof given !== 'string' || !sameSecret(given, key.value)) return send(response, 401);
    key.used = true;
    return sendJson(response, { token });
  }

  async function call(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!holdsToken(request)) return send(response, 401);
    if (request.headers['content-type'] !== 'application/json') return send(response, 415);
    const announced = request.headers['x-mappe-call'];
    const body = await readBody(request, limitOf(rows, announced));
    if (body === 'too-large') {
      // What is still on its way is not read: the connection ends with the answer.
      response.setHeader('connection', 'close');
      return send(response, 413);
    }
    if (body === 'not-json') return send(response, 400);
    // Who announces a call that may be long has to make that call.
    if (announced !== undefined && !isCall(body.json, announced)) return send(response, 400);
    return sendJson(response, await options.desk.answer(body.json));
  }

  /** A line of JSON per event, for as long as the page listens; its end tells the page that the host is gone. */
  function events(request: IncomingMessage, response: ServerResponse): void {
    if (!holdsToken(request)) return send(response, 401);
    response.writeHead(200, { ...PAGE_HEADERS, 'content-type': 'application/x-ndjson; charset=utf-8' });
    response.flushHeaders();
    const stop = options.desk.events.listen((event) => response.write(`${JSON.stringify(event)}\n`));
    response.once('close', stop);
  }

  function holdsToken(request: IncomingMessage): boolean {
    const given = request.headers['x-mappe-token'];
    return typeof given === 'string' && sameSecret(given, token);
  }

  const origin = `http://127.0.0.1:${port}`;
  return { port, origin, invitation: `${origin}/#key=${key.value}`, close: () => close(server) };
}

/** 256 random bits in characters that an address may hold. */
function secret(): string {
  return randomBytes(32).toString('base64url');
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new TypeError('A TCP server has a port'));
      else resolve(address.port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function sendJson(response: ServerResponse, value: unknown): void {
  send(response, 200, 'application/json; charset=utf-8', toWire(value, base64));
}

function base64({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64');
}

function send(response: ServerResponse, status: number, type = 'text/plain; charset=utf-8', body: string | Uint8Array = ''): void {
  response.writeHead(status, { ...PAGE_HEADERS, 'content-type': type }).end(body);
}

function isCall(message: unknown, name: unknown): boolean {
  return typeof message === 'object' && message !== null && 'call' in message && message.call === name;
}
