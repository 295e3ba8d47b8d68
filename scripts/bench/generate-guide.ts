import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { openDiskFileStore } from '../../electron/adapters/disk/disk-file-store.ts';
import { writeChapter } from '../../shared/markdown/write-chapter.ts';
import type { Block } from '../../shared/model/block.ts';
import type { Chapter } from '../../shared/model/chapter.ts';
import type { Translation } from '../../shared/model/translation.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { unitKey } from '../../shared/model/workspace.ts';
import { segmentsOfChapter } from '../../shared/translation/segments-of.ts';
import { writeTranslation } from '../../shared/translation/write-translation.ts';
import { loadWorkspace } from '../../shared/workspace/load-workspace.ts';
import { chapterPath, contactPath, editionPath, translationPath } from '../../shared/workspace/paths.ts';
import { writeJson } from '../../shared/workspace/write-json.ts';
import { uniqueChapter, wordFor } from './unique-text.ts';

const SAMPLE = resolve(import.meta.dirname, '../../content');
export const GUIDE = 'leitfaden';

export const GUIDE_SIZES = [20, 100, 200] as const;
export type GuideSize = (typeof GUIDE_SIZES)[number];

/** Chapters of the sample that make a guide in A4 of about so many pages; the larger ones list their contacts at the end. */
const CHAPTERS_FOR: Readonly<Record<GuideSize, number>> = { 20: 7, 100: 28, 200: 61 };

/** Files of the sample that a guide in two languages has no use for: its editions, and what other languages say. */
const LEFT_OUT = /\/editions(?:\/|$)|[./](?:en|uk|tr|fr|fa|ru|ti|ro|de-x-leicht)\.json$/;

/**
 * Writes a guide of about `pages` pages in German and Arabic into an empty folder: the sample's own chapters - boxes, steps, lists,
 * tables, cards, timetables - again and again, but no text twice, and none that a guide of another `variant` has.
 */
export async function generateGuide(folder: string, pages: GuideSize, variant = 0): Promise<void> {
  const chapters = CHAPTERS_FOR[pages];
  await cp(SAMPLE, folder, { recursive: true, filter: (path) => !LEFT_OUT.test(path.slice(SAMPLE.length)) });
  const { workspace } = await loadWorkspace(await openDiskFileStore(SAMPLE));
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  const originals = [...workspace.chapters];
  const contents: { readonly chapter: string }[] = [];
  for (let index = 0; index < chapters; index++) {
    const [original, chapter] = originals[index % originals.length] ?? [];
    if (original === undefined || !chapter) throw new Error('The sample folder has no chapters.');
    const copy = Math.floor(index / originals.length) + 1;
    const id = `${original}-${copy}`;
    const number = variant * 1000 + index + 100;
    const unique = withContactsOf(uniqueChapter(chapter, wordFor(number, 'Latn')), copy);
    contents.push({ chapter: id });
    await write(chapterPath(id), writeChapter(unique, null));
    const translation = workspace.translations.get(unitKey({ kind: 'chapter', id: original }))?.get('ar');
    if (translation)
      await write(translationPath({ kind: 'chapter', id }, 'ar'), writeTranslation(moved(translation, chapter, unique, number)));
  }
  for (let copy = 1; copy <= Math.ceil(chapters / originals.length); copy++) await writeContacts(workspace, copy, variant, write);
  const edition = { version: 1, title: 'Leitfaden', format: 'a4', languages: ['de', 'ar'], contents, notReady: 'german' };
  await write(editionPath(GUIDE), writeJson({ ...edition, date: '2026-11-23', parts: { contacts: pages > 20 } }));
}

/** The translation of each segment, kept under the segment's new wording and made unique as well. */
function moved(translation: Translation, before: Chapter, after: Chapter, number: number): Translation {
  const word = wordFor(number, 'Arab');
  const segments: Translation['segments'] = {};
  const news = segmentsOfChapter(after);
  segmentsOfChapter(before).forEach((segment, index) => {
    const known = translation.segments[segment.hash];
    const changed = news[index];
    if (!known || !changed) return;
    const target = changed.source === segment.source ? known.target : `${known.target} ${word}`;
    segments[changed.hash] = { ...known, source: changed.source, target };
  });
  return { version: 1, segments };
}

type Write = (path: string, text: string) => Promise<void>;

async function writeContacts({ contacts, translations }: Workspace, copy: number, variant: number, write: Write): Promise<void> {
  for (const [original, contact] of contacts) {
    const id = `${original}-${copy}`;
    const ending = String(10 + ((variant * 7 + copy) % 90));
    const phones = contact.phones.map((phone) => ({ ...phone, number: `${phone.number.slice(0, -2)}${ending}` }));
    await write(contactPath(id), writeJson({ ...contact, name: `${contact.name} ${wordFor(variant * 10 + copy, 'Latn')}`, phones }));
    const translation = translations.get(unitKey({ kind: 'contact', id: original }))?.get('ar');
    if (translation) await write(translationPath({ kind: 'contact', id }, 'ar'), writeTranslation(translation));
  }
}

const withContactsOf = (chapter: Chapter, copy: number): Chapter => ({
  ...chapter,
  body: chapter.body.map((block) => withContact(block, copy)),
});

function withContact(block: Block, copy: number): Block {
  if (block.type === 'contact') return { ...block, id: `${block.id}-${copy}` };
  if (block.type === 'box' || block.type === 'only') return { ...block, children: block.children.map((child) => withContact(child, copy)) };
  return block;
}
