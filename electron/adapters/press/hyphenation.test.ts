import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../shared/model/language.ts';
import type { LanguageTag } from '../../../shared/model/language.ts';
import type { PrintBlock, PrintDocument, Run } from '../../../shared/publishing/print-document.ts';
import { textRun } from '../../../shared/publishing/runs.ts';
import { LENT_NAMES, lentPatterns } from '../../../shared/publishing/typst/lent-patterns.ts';
import { languageDocument } from '../../../shared/testing/language-samples/language-document.ts';
import { languageSample } from '../../../shared/testing/language-samples/language-samples.ts';
import { readPdf } from '../../testing/read-pdf.ts';
import type { ReadPdf } from '../../testing/read-pdf.ts';
import { mendCopiedText } from './copied-text/mend-copied-text.ts';
import { readObjects, streamText } from './pdf-objects/read-objects.ts';
import { pdfHere, printHere } from '../../testing/typeset-here.ts';

type PrintRuns = readonly (readonly Run[])[];

/** A chapter that is one table, of narrow columns, of the long words of the language's sample, in many orders. */
function longWords(language: LanguageTag): { readonly document: PrintDocument; readonly words: readonly string[] } {
  const { text, items } = languageSample(language);
  const words = [...new Set([text, ...items].join(' ').match(/(?<![\p{L}\p{M}-])\p{Ll}{7,}(?![\p{L}\p{M}-])/gu))];
  const rows = words.map((_, turn) => [...words.slice(turn), ...words.slice(0, turn)].join(' '));
  const document = languageDocument(language);
  const { direction } = languageOf(language);
  const origin = { chapter: 'anmelden', line: 1 };
  const [chapter] = document.sections;
  if (chapter?.type !== 'chapter') throw new Error('the sample begins with a chapter');
  const cells = (texts: readonly string[]): PrintRuns => texts.map((cell) => [textRun(cell, language)]);
  const table: PrintBlock = {
    type: 'table',
    language,
    direction,
    origin,
    align: ['start', 'start', 'start'],
    header: cells(['A', 'B', 'C']),
    rows: rows.map((row) => cells([row, row, row])),
  };
  return { document: { ...document, sections: [{ ...chapter, blocks: [table] }], imprint: null }, words };
}

async function printed(document: PrintDocument): Promise<ReadPdf> {
  return readPdf(await pdfHere(document));
}

/** The two halves of each word at whose middle a line ends. */
function divided(pdf: ReadPdf, words: readonly string[]): readonly (readonly [string, string])[] {
  const pieces = pdf.pages.flatMap((page) => page.pieces.filter(({ text }) => !/^[-\s]*$/.test(text)));
  return pieces.flatMap(({ text, y }, at) => {
    const next = pieces[at + 1];
    const end = /\p{Ll}+(?=[\u00ad-]?$)/u.exec(text)?.[0];
    const start = /^\p{Ll}+/u.exec(next?.text ?? '')?.[0];
    return next && next.y !== y && end && start && words.includes(end + start) ? [[end, start] as const] : [];
  });
}

describe('words at the ends of lines', () => {
  it.each(['fr', 'pl', 'uk', 'el', 'ka', 'hr', 'sr', 'kmr', 'ro', 'so'])('are divided in %s', async (language) => {
    const { document, words } = longWords(language);
    const pdf = await printed(document);
    expect(pdf.language).toBe(language);
    const found = divided(pdf, words);
    expect(found.length).toBeGreaterThan(0);
    const divide = lentPatterns(language)?.divide;
    for (const [end, start] of divide ? found : []) expect(divide?.(end + start)).toContain(end.length);
  });

  it('are whole in Armenian, whose patterns nobody gives away freely, and in easy language', async () => {
    for (const language of ['hy', 'de-x-leicht']) {
      const { document, words } = longWords(language);
      expect(divided(await printed(document), words)).toEqual([]);
    }
  });

  it.each([...LENT_NAMES])('leave no trace of %s, which lent %s its patterns', async (name, language) => {
    const { document } = longWords(language);
    const { pdf } = await printHere({ ...languageDocument(language), sections: document.sections });
    const raw = readObjects(pdf ?? new Uint8Array());
    const { objects } = await mendCopiedText(raw ?? { head: '', objects: new Map(), trailer: '', size: 0 });
    const said = [...objects.values()].map((object) => (object.isStream ? (streamText(object) ?? '') : object.body)).join('\n');
    expect(said).toContain(`/Lang (${language})`);
    expect(said).toContain(`<rdf:li>${language}</rdf:li>`);
    expect(said).not.toContain(name);
  });
});
