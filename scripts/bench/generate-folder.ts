import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { newSettings } from '../../shared/app/create-folder.ts';
import { writeChapter } from '../../shared/markdown/write-chapter.ts';
import type { Block } from '../../shared/model/block.ts';
import type { Chapter } from '../../shared/model/chapter.ts';
import { editionSchema } from '../../shared/model/edition.ts';
import { LANGUAGES } from '../../shared/model/language.ts';
import type { Translation } from '../../shared/model/translation.ts';
import { segmentsOfChapter } from '../../shared/translation/segments-of.ts';
import { writeTranslation } from '../../shared/translation/write-translation.ts';
import { chapterPath, editionPath, SETTINGS_PATH, translationPath } from '../../shared/workspace/paths.ts';

const WORDS =
  'Anmeldung Wohnung Termin Formular Antrag Schule Kurs Woche Frist Brief Ausweis Kind Arbeit Vertrag Miete Konto Arzt Bus Stadt Hilfe Gespräch bitte immer heute zuerst danach kostenlos schriftlich pünktlich gemeinsam beantragen mitbringen unterschreiben fragen lernen wohnen arbeiten'.split(
    ' ',
  );

/** The same sequence on every machine: mulberry32 by Tommy Ettinger, public domain. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function sentence(random: () => number, length: number): string {
  const words = Array.from({ length }, () => WORDS[Math.floor(random() * WORDS.length)] ?? '');
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** A chapter of about 30 segments and 360 words: twice the length of a real guide's median page. */
export function generatedChapter(number: number): Chapter {
  const random = randomFrom(number + 1);
  const paragraph = (length: number): Block => ({ type: 'paragraph', children: [{ type: 'text', text: sentence(random, length) }] });
  const body: Block[] = [];
  for (let section = 0; section < 4; section++) {
    body.push({ type: 'heading', level: 2, children: [{ type: 'text', text: `Abschnitt ${section + 1} zu ${sentence(random, 3)}` }] });
    body.push(paragraph(16), paragraph(20));
    const items = Array.from({ length: 4 }, () => ({ checked: null, children: [paragraph(8)] }));
    body.push({ type: 'list', start: null, loose: false, items });
  }
  return {
    head: {
      title: `Kapitel ${number + 1}`,
      summary: sentence(random, 9),
      checked: '2026-10-01',
      checkedBy: 'Büro',
      review: 12,
      tags: [],
      icon: null,
    },
    body,
  };
}

/** Every tenth segment missing, every tenth outdated: what a folder in use looks like. */
function generatedTranslation(chapter: Chapter, language: string, number: number): Translation {
  const segments: Translation['segments'] = {};
  segmentsOfChapter(chapter).forEach(({ hash, source }, index) => {
    const kind = (index + number) % 10;
    if (kind === 3) return;
    const former = kind === 7;
    const key = former ? hash.split('').toReversed().join('') : hash;
    const text = former ? source.replace(/\S+$/, 'früher.') : source;
    segments[key] = {
      source: text,
      target: `[${language}] ${text}`,
      state: 'translated',
      origin: 'human',
      by: 'Büro',
      at: '2026-10-01T09:00:00Z',
    };
  });
  return { version: 1, segments };
}

/** Writes a workspace of `chapters` chapters in `languages` languages into an empty folder. */
export async function generateFolder(folder: string, chapters: number, languages: number): Promise<{ readonly segments: number }> {
  const tags = LANGUAGES.map(({ tag }) => tag)
    .filter((tag) => tag !== 'de')
    .slice(0, languages);
  let segments = 0;
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  for (let number = 0; number < chapters; number++) {
    const chapter = generatedChapter(number);
    const id = `kapitel-${number + 1}`;
    segments += segmentsOfChapter(chapter).length * tags.length;
    await Promise.all([
      write(chapterPath(id), writeChapter(chapter, null)),
      ...tags.map((tag) =>
        write(translationPath({ kind: 'chapter', id }, tag), writeTranslation(generatedTranslation(chapter, tag, number))),
      ),
    ]);
  }
  const contents = Array.from({ length: chapters }, (_, number) => ({ chapter: `kapitel-${number + 1}` }));
  const edition = editionSchema.parse({ version: 1, title: 'Alles', format: 'a4', languages: ['de'], contents });
  await write(editionPath('alles'), `${JSON.stringify(edition, null, 2)}\n`);
  await write(SETTINGS_PATH, `${JSON.stringify(newSettings('Messstadt', tags), null, 2)}\n`);
  return { segments };
}
