import { expect, it } from 'vitest';
import { openDeskFolder } from '../testing/desk-folder.ts';
import { chapterText, smallFolder } from '../testing/small-folder.ts';
import { segmentOfText } from '../translation/segments-of.ts';
import { TranslationChecks } from './check-translations.ts';

const TEXT = 'Rufen Sie 116117 an.';
const HASH = segmentOfText(TEXT)?.hash ?? '';
const ENGLISH = 'chapters/notruf/en.json';

const english = (target: string): string =>
  JSON.stringify({ version: 1, segments: { [HASH]: { source: TEXT, target, state: 'translated', origin: 'human' } } });

async function folderWith(target: string) {
  const store = smallFolder();
  store.put('chapters/notruf/chapter.md', chapterText('Notruf', TEXT));
  store.put(ENGLISH, english(target));
  const { folder } = await openDeskFolder(store);
  const open = await folder.current();
  const checks = new TranslationChecks();
  return {
    change: async (path: string, text: string): Promise<void> => {
      store.put(path, text);
      open.look([path]);
      await open.settle();
    },
    inDoubt: async (language: string): Promise<readonly string[]> =>
      (await checks.doubtful(open, language)).find(({ unit }) => unit.id === 'notruf')?.segments ?? [],
  };
}

it('finds a number that is another one, in the language in which it stands', async () => {
  const { inDoubt } = await folderWith('Call 116171.');
  expect(await inDoubt('en')).toEqual([HASH]);
  expect(await inDoubt('fr')).toEqual([]);
});

it('looks again at what was mended', async () => {
  const { change, inDoubt } = await folderWith('Call 116171.');
  expect(await inDoubt('en')).toEqual([HASH]);
  await change(ENGLISH, english('Call 116117.'));
  expect(await inDoubt('en')).toEqual([]);
});

it('looks at everything again when other words are agreed', async () => {
  const { change, inDoubt } = await folderWith('Call 116117.');
  expect(await inDoubt('en')).toEqual([]);
  await change('glossary.json', JSON.stringify({ version: 1, terms: [{ term: 'Rufen', policy: 'keep' }] }));
  expect(await inDoubt('en')).toEqual([HASH]);
});
