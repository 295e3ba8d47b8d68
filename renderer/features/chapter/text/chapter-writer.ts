import type { Chapter } from '../../../../shared/model/chapter.ts';
import { WorkerOrders } from '../../../worker-orders.ts';

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
  private readonly worker = new WorkerOrders<Omit<WriteOrder, 'order'>, WrittenChapter>(
    new Worker(new URL('./write-chapter-worker.ts', import.meta.url), { type: 'module' }),
  );

  async write(chapter: Chapter, over: string): Promise<string> {
    return (await this.worker.ask({ chapter, over })).markdown;
  }

  close(): void {
    this.worker.close();
  }
}
