import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { initRepository } from 'es-git';
import fc from 'fast-check';
import { openGitHistory } from '../../electron/adapters/history/git-history.ts';
import { chapterFile, folderFiles } from '../../shared/testing/folder-files.ts';
import { portion, type Part } from './part.ts';
import { ACTS, marksIn, Person, PERSON_CHAPTERS, type Act } from './person.ts';
import { textsIn } from './sample-folder.ts';

const HISTORIES = 200;

type Step = { readonly who: 0 | 1; readonly act: 'sync' | Act; readonly chapter: number; readonly at: number };

const step: fc.Arbitrary<Step> = fc.record({
  who: fc.constantFrom(0 as const, 1 as const),
  act: fc.oneof({ weight: 2, arbitrary: fc.constant('sync' as const) }, { weight: 5, arbitrary: fc.constantFrom(...ACTS) }),
  chapter: fc.nat(1),
  at: fc.nat(5),
});

interface Tally {
  histories: number;
  syncs: number;
  conflicts: number;
  sentences: number;
}

/** Two people who write, translate, take out, rename and delete, apart and together, in any order. */
export const peoplePart: Part = async (figures, scratch, share) => {
  const tally: Tally = { histories: 0, syncs: 0, conflicts: 0, sentences: 0 };
  const numRuns = portion(HISTORIES, share);
  // Two at a time: each waits for its disk most of the time.
  const results = await Promise.all([Math.ceil(numRuns / 2), Math.floor(numRuns / 2)].map(async (runs) => check(scratch, tally, runs)));
  for (const result of results) if (result.failed) process.stderr.write(`${fc.defaultReportMessage(result) ?? ''}\n`);
  const failed = results.filter((result) => result.failed).length;
  figures.add('people-histories-of-two', tally.histories, 'histories', { least: numRuns });
  figures.add('people-syncs', tally.syncs, 'syncs', { least: 1 });
  figures.add('people-sentences-written', tally.sentences, 'sentences', { least: 1 });
  figures.add('people-conflicts-shown', tally.conflicts, 'conflicts');
  figures.add('people-histories-in-which-a-promise-broke', failed, 'histories', { most: 0 });
};

async function check(scratch: string, tally: Tally, numRuns: number): Promise<fc.RunDetails<[Step[]]>> {
  return fc.check(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      const folder = await mkdtemp(join(scratch, 'people-'));
      try {
        await liveThrough(steps, folder, tally);
      } finally {
        await rm(folder, { recursive: true, force: true, maxRetries: 10 });
      }
    }),
    { numRuns, interruptAfterTimeLimit: 600_000 },
  );
}

async function liveThrough(steps: readonly Step[], scratch: string, tally: Tally): Promise<void> {
  const people = await twoPeople(scratch);
  const written = new Set(await people[0].marks());
  const takenOut = new Set<string>();
  for (const [index, { who, act, chapter, at }] of steps.entries()) {
    const person = people[who];
    if (act === 'sync') {
      await person.sync();
      tally.syncs++;
      continue;
    }
    const before = await person.marks();
    await person.change(act, chapter, at, `Satz${100 + index}`);
    const after = await person.marks();
    for (const mark of after) written.add(mark);
    // Taken out by somebody who saw it: that is no loss.
    for (const mark of before) if (!after.has(mark)) takenOut.add(mark);
    await person.history.notice();
  }
  for (const turn of [0, 1, 0, 1] as const) await people[turn].sync();
  tally.syncs += 4;
  const [here, there] = await Promise.all(people.map(async ({ folder }) => filesIn(folder)));
  if (here !== there) throw new Error(`The two folders differ:\n${here}\n---\n${there}`);
  const open = (await Promise.all(people.map(async ({ history }) => history.openConflicts()))).flat();
  const texts = await textsIn(people[0].folder);
  const kept = marksIn(texts + JSON.stringify(open));
  const lost = [...written].filter((mark) => !kept.has(mark) && !takenOut.has(mark));
  if (lost.length > 0) throw new Error(`Lost: ${lost.join(', ')}`);
  if (/^(?:<{7}|={7}|>{7})/m.test(texts)) throw new Error('There is a conflict marker.');
  tally.histories++;
  tally.conflicts += open.length;
  tally.sentences += written.size;
}

/** Ana and Ben, each with the same folder and a history of their own, and a place in between. */
async function twoPeople(scratch: string): Promise<readonly [Person, Person]> {
  const newFolder = async (): Promise<string> => mkdtemp(join(scratch, 'f-'));
  const place = join(await newFolder(), 'place.git');
  await initRepository(place, { bare: true, externalTemplate: false, initialHead: 'main' });
  const person = async (name: string): Promise<Person> => {
    const folder = await newFolder();
    const history = await openGitHistory(folder, { data: await newFolder() });
    await history.setSyncAddress(pathToFileURL(place).href);
    return new Person(name, folder, history);
  };
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  const paragraphs = (first: number): string =>
    [0, 1, 2].map((number) => `Hier steht seit langem Satz${first + number} über das Leben hier.`).join('\n\n');
  const chapters = PERSON_CHAPTERS.map((id, index) => [`chapters/${id}/chapter.md`, chapterFile(id, paragraphs(index * 3))] as const);
  for (const [path, content] of Object.entries(folderFiles(['en'], Object.fromEntries(chapters)))) await ana.write(path, String(content));
  await ana.sync();
  await ben.sync();
  return [ana, ben];
}

/** Every file of a folder by its path, as one text to compare. */
async function filesIn(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.parentPath.includes('.mappe'));
  const texts = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    return `${path.slice(folder.length)}\n${await readFile(path, 'utf8')}`;
  });
  return (await Promise.all(texts)).toSorted().join('\n');
}
