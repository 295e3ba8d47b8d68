import { announcesBytes, fromWire } from '../../shared/api/wire.ts';
import type { HostAnswer, HostQuestion } from './host-question.ts';

/** Sending takes the page milliseconds that a key would wait for, and so does making bytes of the letters as which they come. */
self.addEventListener('message', ({ data: { order, ...question } }: MessageEvent<HostQuestion & { readonly order: number }>) => {
  void ask(question).then((answer) =>
    self.postMessage({ ...answer, order }, { transfer: 'value' in answer ? buffersIn(answer.value) : [] }),
  );
});

async function ask({ path, headers, body }: HostQuestion): Promise<HostAnswer> {
  try {
    // As a blob it leaves quicker than as a string.
    const response = await fetch(path, { method: 'POST', headers, body: new Blob([body]) });
    const text = await response.text();
    return { status: response.status, ...(response.ok && announcesBytes(text) ? { value: fromWire(text) } : { text }) };
  } catch (error) {
    return { stopped: String(error) };
  }
}

function buffersIn(value: unknown): ArrayBuffer[] {
  if (typeof value !== 'object' || value === null) return [];
  if (value instanceof Uint8Array) return value.buffer instanceof ArrayBuffer ? [value.buffer] : [];
  return Object.values(value).flatMap(buffersIn);
}
