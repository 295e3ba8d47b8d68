import type { Chapter } from '../../../../shared/model/chapter.ts';

export interface WriteOrder {
  readonly order: number;
  readonly chapter: Chapter;
  /** The text over which it is written: of that, only the lines of what changed become new. */
  readonly over: string;
}
export interface WrittenChapter {
  readonly order: number;
  readonly markdown: string;
}

/** Writes chapters as Markdown, in a worker of its own. */
export class ChapterWriter {
  private readonly worker = new Worker(new URL('./write-chapter-worker.ts', import.meta.url), { type: 'module' });
  private readonly waiting = new Map<number, { readonly done: (markdown: string) => void; readonly failed: (error: Error) => void }>();
  private orders = 0;

  constructor() {
    this.worker.addEventListener('message', ({ data }: MessageEvent<WrittenChapter>) => {
      this.waiting.get(data.order)?.done(data.markdown);
      this.waiting.delete(data.order);
    });
    this.worker.addEventListener('error', ({ message }) => {
      for (const { failed } of this.waiting.values()) failed(new Error(message));
      this.waiting.clear();
    });
  }

  write(chapter: Chapter, over: string): Promise<string> {
    const order = ++this.orders;
    return new Promise((done, failed) => {
      this.waiting.set(order, { done, failed });
      const message: WriteOrder = { order, chapter, over };
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows
      this.worker.postMessage(message);
    });
  }

  close(): void {
    this.worker.terminate();
    this.waiting.clear();
  }
}
