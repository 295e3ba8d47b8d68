import { editionSchema } from '../model/edition.ts';
import type { WorkspaceSettings } from '../model/workspace.ts';
import type { NewFolder } from './create-folder.ts';

/** What an edition of everything is called until somebody names it. The source language is German, and so is this. */
export const FIRST_EDITION_TITLE = 'Willkommensmappe';

/** A folder with one chapter and one edition: enough to look at a page and to write on. */
export function firstFolder(settings: WorkspaceSettings): NewFolder {
  const id = 'willkommen';
  const greeting = `Herzlich willkommen in ${settings.place.name}!`;
  return {
    settings,
    chapters: new Map([
      [
        id,
        {
          head: { title: 'Willkommen', summary: null, checked: null, checkedBy: null, review: null, tags: [], icon: null },
          body: [{ type: 'paragraph', children: [{ type: 'text', text: greeting }] }],
        },
      ],
    ]),
    editions: new Map([
      [
        'willkommensmappe',
        editionSchema.parse({
          version: 1,
          title: FIRST_EDITION_TITLE,
          format: 'a4',
          languages: ['de', ...settings.languages.map(({ tag }) => tag)],
          contents: [{ chapter: id }],
          notReady: 'german',
        }),
      ],
    ]),
    translations: new Map(),
  };
}
