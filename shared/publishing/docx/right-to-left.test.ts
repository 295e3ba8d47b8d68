import { describe, expect, it } from 'vitest';
import { printDocumentSample } from '../../testing/print-document-sample.ts';
import { child, descendants } from '../../testing/read-xml.ts';
import { openSampleDocx } from '../../testing/sample-docx.ts';
import type { TextRun } from '../print-document.ts';
import { plainFact } from './fact-text.ts';

function runsOf(node: unknown): readonly TextRun[] {
  if (typeof node !== 'object' || node === null) return [];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- told by its type
  if ('type' in node && node.type === 'text') return [node as TextRun];
  return Object.values(node).flatMap(runsOf);
}

describe('right-to-left', () => {
  const ARABIC = /\p{Script=Arabic}/u;
  const LETTER = /\p{L}/u;

  it('holds at section, paragraph, run and table level', async () => {
    const { paragraphs, part } = await openSampleDocx(printDocumentSample('ar'));
    const body = part('word/document.xml');
    const sections = descendants(body, 'w:sectPr');
    expect(sections.every((section) => child(section, 'w:bidi') && child(section, 'w:rtlGutter'))).toBe(true);
    expect(descendants(body, 'w:tbl').every((table) => child(table, 'w:tblPr', 'w:bidiVisual'))).toBe(true);
    const arabic = paragraphs.filter(({ text }) => ARABIC.test(text));
    expect(arabic.length).toBeGreaterThan(50);
    expect(arabic.filter(({ bidirectional }) => !bidirectional).map(({ text }) => text)).toEqual([]);
    const runs = paragraphs.flatMap((paragraph) => paragraph.runs);
    expect(runs.filter(({ text, rightToLeft }) => ARABIC.test(text) && !rightToLeft)).toEqual([]);
    expect(runs.filter(({ text, rightToLeft }) => LETTER.test(text) && !ARABIC.test(text) && rightToLeft)).toEqual([]);
  });

  it('keeps German paragraphs left-to-right and tags German words as German', async () => {
    const { paragraphs, part } = await openSampleDocx(printDocumentSample('ar'));
    expect(paragraphs.find(({ text }) => text.startsWith('Von 22.00'))?.bidirectional).toBe(false);
    const latin = paragraphs.flatMap(({ runs }) => runs).filter(({ text }) => /\p{Script=Latin}{4}/u.test(text) && !ARABIC.test(text));
    expect(latin.filter(({ language }) => language !== 'de-DE')).toEqual([]);
    expect(child(part('word/styles.xml'), 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:lang')?.attributes).toMatchObject({
      'w:val': 'ar-SA',
      'w:bidi': 'ar-SA',
    });
  });

  it('keeps every fact in an isolate and on one line', async () => {
    const document = printDocumentSample('ar');
    const facts = runsOf(document.sections).filter(({ fact, muted }) => fact && !muted);
    const { paragraphs } = await openSampleDocx(document);
    const isolated = paragraphs
      .filter(({ bidirectional }) => bidirectional)
      .flatMap(({ text }) => [...text.matchAll(/\u2066([^\u2069]*)\u2069/g)].map(([, inside = '']) => inside));
    const inside = isolated.map(plainFact);
    expect(facts.filter(({ text }) => !inside.some((isolate) => isolate.includes(plainFact(text)))).map(({ text }) => text)).toEqual([]);
    const breakable = isolated.filter((text) => /\d[ \u00a0]\d/.test(text));
    expect(breakable).toEqual([]);
  });

  it('leaves no isolate open', async () => {
    const { paragraphs } = await openSampleDocx(printDocumentSample('ar'));
    const count = (text: string, mark: RegExp): number => [...text.matchAll(mark)].length;
    expect(paragraphs.filter(({ text }) => count(text, /[\u2066-\u2068]/g) !== count(text, /\u2069/g))).toEqual([]);
  });
});
