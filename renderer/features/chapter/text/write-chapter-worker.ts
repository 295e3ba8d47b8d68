import { writeChapter } from '../../../../shared/markdown/write-chapter.ts';
import type { WriteOrder, WrittenChapter } from './chapter-writer.ts';

/** Writing compares with the text before, which takes longer than a keystroke may: it is done beside the page. */
self.addEventListener('message', ({ data }: MessageEvent<WriteOrder>) => {
  const written: WrittenChapter = { order: data.order, markdown: writeChapter(data.chapter, data.over) };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has one listener, and no origin to name
  self.postMessage(written);
});
