import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { initRepository } from 'es-git';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chapterFile, translationFile } from '../../../shared/testing/folder-files.ts';
import { filesIn, makeTemporaryFolder, writeFiles } from '../../testing/temporary-folder.ts';
import { openGitHistory } from './git-history.ts';

/** Few in the tests, many when asked to: `MAPPE_RUNS=200 npx vitest run electron/adapters/history/two-people`. */
const RUNS = Number(process.env['MAPPE_RUNS'] ?? 3);
const CHAPTERS = ['arbeit', 'wohnen'] as const;

type Step =
  | { readonly act: 'sync'; readonly who: 0 | 1 }
  | {
      readonly act: 'edit' | 'add' | 'cut' | 'delete' | 'rename' | 'translate';
      readonly who: 0 | 1;
      readonly chapter: number;
      readonly at: number;
    };

const who = fc.constantFrom(0 as const, 1 as const);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ act: fc.constant('sync' as const), who }) },
  {
    weight: 5,
    arbitrary: fc.record({
      act: fc.constantFrom(
        'edit' as const,
        'edit' as const,
        'add' as const,
        'cut' as const,
        'translate' as const,
        'rename' as const,
        'delete' as const,
      ),
      who,
      chapter: fc.nat(1),
      at: fc.nat(5),
    }),
  },
);

/** The marked words in a text: each sentence that is written has one of its own. */
const marksIn = (text: string): ReadonlySet<string> => new Set(text.match(/Satz\d+/g));

async function textOf(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile() && !entry.parentPath.includes('.mappe'));
  return (await Promise.all(files.map(async ({ parentPath, name }) => readFile(join(parentPath, name), 'utf8')))).join('\n');
}

/** A person with a folder; every change notes which sentences were written, and which were taken out by somebody who saw them. */
class Person {
  readonly folder: string;
  readonly history: Awaited<ReturnType<typeof openGitHistory>>;
  readonly #name: string;

  constructor(name: string, folder: string, history: Person['history']) {
    this.#name = name;
    this.folder = folder;
    this.history = history;
  }

  async sync(): Promise<void> {
    await this.history.sync({ by: this.#name, credentials: null });
  }

  async change(act: Exclude<Step['act'], 'sync'>, chapter: number, at: number, mark: string): Promise<void> {
    const folders = (await readdir(join(this.folder, 'chapters')).catch(() => [])).toSorted((a, b) => (a < b ? -1 : 1));
    const id = folders[chapter % Math.max(1, folders.length)] ?? CHAPTERS[0];
    const path = `chapters/${id}/chapter.md`;
    const text = await readFile(join(this.folder, path), 'utf8').catch(() => null);
    const body = text?.split('---\n\n')[1]?.trim().split('\n\n') ?? [];
    const place = at % Math.max(1, body.length);
    const sentence = `Auf dem Amt bekommen Sie dazu ${mark} und mehr.`;
    const write = async (paragraphs: readonly string[]): Promise<void> =>
      writeFiles(this.folder, { [path]: chapterFile(id, paragraphs.join('\n\n')) });
    switch (act) {
      case 'edit':
        return write(body.length === 0 ? [sentence] : body.with(place, sentence));
      case 'add':
        return write(body.toSpliced(place, 0, sentence));
      case 'cut':
        return body.length > 1 ? write(body.toSpliced(place, 1)) : undefined;
      case 'delete':
        return rm(join(this.folder, 'chapters', id), { recursive: true, force: true });
      case 'rename': {
        if (text === null) return;
        await rm(join(this.folder, 'chapters', id), { recursive: true, force: true });
        return writeFiles(this.folder, { [`chapters/${id}x/chapter.md`]: text });
      }
      case 'translate':
        return writeFiles(this.folder, {
          [`chapters/${id}/en.json`]: JSON.stringify(translationFile({ [body[place] ?? id]: `At the office you get ${mark}.` }), null, 2),
        });
    }
  }
}

async function twoPeople(): Promise<readonly [Person, Person]> {
  const place = join(await makeTemporaryFolder(), 'place.git');
  await initRepository(place, { bare: true, externalTemplate: false, initialHead: 'main' });
  const person = async (name: string): Promise<Person> => {
    const folder = await makeTemporaryFolder();
    const history = await openGitHistory(folder, { data: await makeTemporaryFolder() });
    await history.setSyncAddress(pathToFileURL(place).href);
    return new Person(name, folder, history);
  };
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  const settings = { mappe: 'workspace', version: 1, place: { name: 'Neustadt' }, languages: [{ tag: 'en' }] };
  const files = Object.fromEntries(
    CHAPTERS.map((id, index) => [
      `chapters/${id}/chapter.md`,
      chapterFile(id, [0, 1, 2].map((number) => `Hier steht seit langem Satz${index * 3 + number} über das Leben hier.`).join('\n\n')),
    ]),
  );
  await writeFiles(ana.folder, { 'workspace.json': `${JSON.stringify(settings, null, 2)}\n`, ...files });
  await ana.sync();
  await ben.sync();
  return [ana, ben];
}

it(
  'ends with the same folder on both sides, and every sentence that nobody took out is in it or in a shown conflict',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
        const people = await twoPeople();
        const written = new Set(marksIn(await textOf(people[0].folder)));
        const takenOut = new Set<string>();
        for (const [index, one] of steps.entries()) {
          const person = people[one.who];
          if (one.act === 'sync') {
            await person.sync();
            continue;
          }
          const before = marksIn(await textOf(person.folder));
          await person.change(one.act, one.chapter, one.at, `Satz${100 + index}`);
          const after = marksIn(await textOf(person.folder));
          for (const mark of after) written.add(mark);
          for (const mark of before) if (!after.has(mark)) takenOut.add(mark);
          await person.history.notice();
        }
        for (const turn of [0, 1, 0, 1] as const) await people[turn].sync();
        const [here, there] = await Promise.all(people.map(async ({ folder }) => filesIn(folder)));
        expect(there).toEqual(here);
        const shown = JSON.stringify(await Promise.all(people.map(async ({ history }) => history.openConflicts())));
        const kept = marksIn((await textOf(people[0].folder)) + shown);
        expect([...written].filter((mark) => !kept.has(mark) && !takenOut.has(mark))).toEqual([]);
        expect((await textOf(people[0].folder)).match(/^(?:<{7}|={7}|>{7})/m)).toBeNull();
      }),
      { numRuns: RUNS, ...(process.env['MAPPE_SEED'] ? { seed: Number(process.env['MAPPE_SEED']) } : {}) },
    );
  },
  60_000 + RUNS * 30_000,
);
