import type { IncomingMessage } from 'node:http';

/** Largest message that a page may send, in bytes: far above a chapter, far below what could hurt. */
export const BODY_LIMIT = 1_000_000;

/** The body as JSON, or why there is none. Stops reading at the limit, whatever the length header says. */
export async function readBody(request: IncomingMessage): Promise<{ readonly json: unknown } | 'too-large' | 'not-json'> {
  if (Number(request.headers['content-length'] ?? 0) > BODY_LIMIT) return 'too-large';
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) return 'not-json';
    length += chunk.length;
    if (length > BODY_LIMIT) return 'too-large';
    chunks.push(chunk);
  }
  try {
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)));
    return { json };
  } catch {
    return 'not-json';
  }
}
