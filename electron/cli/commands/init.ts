import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createFolder, newSettings } from '../../../shared/app/create-folder.ts';
import { editionSchema } from '../../../shared/model/edition.ts';
import { LANGUAGES, type LanguageTag } from '../../../shared/model/language.ts';
import { checkLanguages } from '../check-languages.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { openFolder } from '../open-folder.ts';
import type { Terminal } from '../terminal.ts';

interface InitOptions {
  readonly place: string;
  readonly languages?: readonly LanguageTag[];
  readonly json?: boolean;
}

/** Makes a workspace with one chapter and one edition, so that `status` and `export` have something to show. */
export async function initCommand(terminal: Terminal, folder: string, { place, languages = [], json }: InitOptions): Promise<ExitCode> {
  const { words } = terminal;
  const foreign = LANGUAGES.map(({ tag }) => tag).filter((tag) => tag !== 'de');
  checkLanguages(terminal, languages, foreign);
  await mkdir(resolve(terminal.cwd, folder), { recursive: true });
  const store = await openFolder(terminal, folder);
  const id = 'willkommen';
  await createFolder(store, folder, {
    settings: newSettings(place, languages),
    chapters: new Map([
      [
        id,
        {
          head: { title: words.firstChapterTitle, summary: null, checked: null, checkedBy: null, review: null, tags: [], icon: null },
          body: [{ type: 'paragraph', children: [{ type: 'text', text: words.firstChapterText.replace('{place}', place) }] }],
        },
      ],
    ]),
    editions: new Map([
      [
        'willkommensmappe',
        editionSchema.parse({
          version: 1,
          title: words.firstEditionTitle,
          format: 'a4',
          languages: ['de', ...languages],
          contents: [{ chapter: id }],
          notReady: 'german',
        }),
      ],
    ]),
    translations: new Map(),
  });
  terminal.out(json ? `${JSON.stringify({ ok: true, folder: store.root }, null, 2)}\n` : `${words.initDone(folder, languages.length)}\n`);
  return EXIT.done;
}
