import { expect, it } from 'vitest';
import type { RawPdf } from '../pdf-objects/read-objects.ts';
import { hasLentLanguage, languagesOf, ownLanguagesWithin } from './own-languages-within.ts';

const pdfOf = (...bodies: readonly string[]): RawPdf => ({
  head: '',
  trailer: '',
  size: bodies.length + 1,
  objects: new Map(bodies.map((body, at) => [at + 1, { number: at + 1, body, isStream: false }])),
});
const sequence = (id: number, language: string): string => `/Span <<\n  /MCID ${id}\n  /Lang (${language})\n>> BDC\nEMC\n`;

it('names sequences in the language’s own name, and lets those say nothing that stand in their own language', () => {
  const pdf = pdfOf('<< /Type /Catalog /Lang (ro)    >>', '<< /S /P /P 4 0 R >>', '<< /S /P /Lang (de) /P 4 0 R >>', '<< /S /Document >>');
  expect(hasLentLanguage(pdf)).toBe(true);
  expect(hasLentLanguage(pdfOf('<< /Type /Catalog /Lang (de) >>'))).toBe(false);
  const languageOf = languagesOf(pdf);
  expect([2, 3, 4].map(languageOf)).toEqual(['ro', 'de', 'ro']);
  const content = sequence(0, 'es-RO') + sequence(1, 'es-RO') + sequence(0, 'de');
  expect(ownLanguagesWithin(content, (id) => languageOf(id + 2))).toBe(
    `/Span <<\n  /MCID 0\n>> BDC\nEMC\n${sequence(1, 'ro')}${sequence(0, 'de')}`,
  );
});
