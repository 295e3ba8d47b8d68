import type { IncomingMessage } from 'node:http';
import { fromWire } from '../../shared/api/wire.ts';

/** The body as JSON, or why there is none. Stops reading at the limit (in bytes), whatever the length header says. */
export async function readBody(request: IncomingMessage, limit: number): Promise<{ readonly json: unknown } | 'too-large' | 'not-json'> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return 'too-large';
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) return 'not-json';
    length += chunk.length;
    if (length > limit) return 'too-large';
    chunks.push(chunk);
  }
  try {
    return { json: fromWire(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))) };
  } catch {
    return 'not-json';
  }
}
