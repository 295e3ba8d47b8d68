import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { GitHistory } from '../../electron/adapters/history/git-history.ts';
import type { Translation } from '../../shared/model/translation.ts';
import { chapterFile, translationFile } from '../../shared/testing/folder-files.ts';
import { textsIn } from './sample-folder.ts';

export const ACTS = ['edit', 'edit', 'add', 'cut', 'translate', 'translate', 'describe', 'rename', 'delete'] as const;
export type Act = (typeof ACTS)[number];
export const PERSON_CHAPTERS = ['arbeit', 'wohnen'] as const;

/** The marked words in a text: each sentence that is written has one of its own. */
export const marksIn = (text: string): ReadonlySet<string> => new Set(text.match(/Satz\d+/g));

/** One of two people who work apart, each on a folder of their own. */
export class Person {
  readonly folder: string;
  readonly history: GitHistory;
  readonly #name: string;

  constructor(name: string, folder: string, history: GitHistory) {
    this.#name = name;
    this.folder = folder;
    this.history = history;
  }

  async sync(): Promise<void> {
    await this.history.sync({ by: this.#name, credentials: null });
  }

  async marks(): Promise<ReadonlySet<string>> {
    return marksIn(await textsIn(this.folder));
  }

  async write(path: string, content: string): Promise<void> {
    await mkdir(dirname(join(this.folder, path)), { recursive: true });
    await writeFile(join(this.folder, path), content);
  }

  /** Does one thing to one of the chapters that are there, or to the contact; what is written carries the mark. */
  async change(act: Act, number: number, at: number, mark: string): Promise<void> {
    const ids = (await readdir(join(this.folder, 'chapters')).catch(() => [])).toSorted((a, b) => (a < b ? -1 : 1));
    const id = ids[number % Math.max(1, ids.length)] ?? PERSON_CHAPTERS[0];
    const path = `chapters/${id}/chapter.md`;
    const text = await this.#read(path);
    const body = text?.split('---\n\n')[1]?.trim().split('\n\n') ?? [];
    const place = at % Math.max(1, body.length);
    const sentence = `Auf dem Amt bekommen Sie dazu ${mark} und mehr.`;
    const save = async (paragraphs: readonly string[]): Promise<void> => this.write(path, chapterFile(id, paragraphs.join('\n\n')));
    switch (act) {
      case 'edit':
        return save(body.length === 0 ? [sentence] : body.with(place, sentence));
      case 'add':
        return save(body.toSpliced(place, 0, sentence));
      case 'cut':
        return body.length > 1 ? save(body.toSpliced(place, 1)) : undefined;
      case 'delete':
        return rm(join(this.folder, 'chapters', id), { recursive: true, force: true });
      case 'rename':
        return text === null || ids.includes(`${id}x`)
          ? undefined
          : rename(join(this.folder, 'chapters', id), join(this.folder, 'chapters', `${id}x`));
      case 'translate':
        return this.#translate(`chapters/${id}/en.json`, body[place] ?? id, `At the office you get ${mark}.`);
      case 'describe':
        return this.#describe(at, sentence);
    }
  }

  /** One segment, beside those that are there. */
  async #translate(path: string, source: string, target: string): Promise<void> {
    const there = await this.#read(path);
    const before: Translation = there === null ? translationFile({}) : JSON.parse(there);
    const segments = { ...before.segments, ...translationFile({ [source]: target }).segments };
    await this.write(path, `${JSON.stringify({ ...before, segments }, null, 2)}\n`);
  }

  async #describe(at: number, sentence: string): Promise<void> {
    const path = 'contacts/amt.json';
    const there = await this.#read(path);
    const before: object = there === null ? { version: 1, name: 'Amt' } : JSON.parse(there);
    const property = (['explanation', 'note', 'organisation'] as const)[at % 3] ?? 'note';
    await this.write(path, `${JSON.stringify({ ...before, [property]: sentence }, null, 2)}\n`);
  }

  async #read(path: string): Promise<string | null> {
    return readFile(join(this.folder, path), 'utf8').catch(() => null);
  }
}
