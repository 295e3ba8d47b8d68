import { writeOver } from '../../../../shared/markdown/write-chapter.ts';
import type { WriteOrder, WrittenChapter } from './chapter-writer.ts';

/** What was written over last: nearly always it is the same again. */
let last: { readonly over: string; readonly write: ReturnType<typeof writeOver> } | null = null;

/** Writing compares with the text before, which takes longer than a keystroke may: it is done beside the page. */
self.addEventListener('message', ({ data: { order, chapter, over } }: MessageEvent<WriteOrder>) => {
  if (last?.over !== over) last = { over, write: writeOver(over) };
  const written: WrittenChapter = { order, markdown: last.write(chapter) };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has one listener, and no origin to name
  self.postMessage(written);
});
