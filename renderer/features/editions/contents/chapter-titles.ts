import type { Id } from '../../../../shared/model/id.ts';

/** Titles of the chapters that there are, in the order of the folder. */
export type ChapterTitles = ReadonlyMap<Id, string>;
