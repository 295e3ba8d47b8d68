import type { QueryClient } from '@tanstack/react-query';
import { useQueryClient } from '@tanstack/react-query';
import type { Base } from './base.ts';
import { OpenChapter } from './open-chapter.ts';

/** The chapters that were opened in a folder, by id. */
export class OpenChapters {
  private readonly chapters = new Map<string, OpenChapter>();

  get(id: string): OpenChapter | null {
    return this.chapters.get(id) ?? null;
  }

  /** The chapter as it was left, or as it lies on the disk where it was not open. */
  open(id: string, base: Base): OpenChapter {
    const open = this.chapters.get(id) ?? new OpenChapter(base);
    this.chapters.set(id, open);
    return open;
  }

  /** It is deleted: what has its name later is another one. */
  forget(id: string): void {
    this.chapters.delete(id);
  }
}

/** What is known of a folder lives as long as the folder is open in this page: so do its chapters. */
const byFolder = new WeakMap<QueryClient, OpenChapters>();

export function useOpenChapters(): OpenChapters {
  const folder = useQueryClient();
  const chapters = byFolder.get(folder) ?? new OpenChapters();
  byFolder.set(folder, chapters);
  return chapters;
}
