import { describe, expect, it } from 'vitest';
import { printDocumentSample, samplePictures, titled } from '../../testing/print-document-sample.ts';
import type { PrintDocument, Run } from '../print-document.ts';
import { textRun } from '../runs.ts';
import { TEMPLATE } from './template.ts';
import { typesetProblems } from './typeset-problems.ts';
import { HeadingLevels } from './write-context.ts';
import { writeTypst } from './write-typst.ts';

const sourceOf = (document: PrintDocument, path: string): string => {
  const source = writeTypst(document, samplePictures()).files.get(path);
  if (typeof source !== 'string') throw new Error(`no source ${path}`);
  return source;
};

describe('writeTypst', () => {
  it('gives every section a file of its own, beside template, settings and pictures', () => {
    const { files, main } = writeTypst(printDocumentSample('de'), samplePictures());
    expect(main).toBe('/main.typ');
    expect([...files.keys()].toSorted()).toEqual([
      '/main.typ',
      '/media/tonnen.svg',
      '/media/wappen.svg',
      '/sections/002-erste-schritte.typ',
      '/sections/003-notfall.typ',
      '/sections/005-wohnen.typ',
      '/sections/006-deutsch-lernen.typ',
      '/sections/007-contacts.typ',
      '/sections/008-glossary.typ',
      '/sections/009-notes.typ',
      '/settings.typ',
      ...TEMPLATE.keys(),
    ]);
  });

  it('changes the file of one chapter only when a word of it changes', () => {
    const before = printDocumentSample('de');
    const sections = before.sections.map((section) =>
      section.type === 'chapter' && section.id === 'wohnen' ? { ...section, summary: null } : section,
    );
    const after = { ...before, sections };
    const files = writeTypst(after, samplePictures()).files;
    const changed = [...writeTypst(before, samplePictures()).files].filter(
      ([path, content]) => typeof content === 'string' && files.get(path) !== content,
    );
    expect(changed.map(([path]) => path)).toEqual(['/sections/005-wohnen.typ']);
  });

  it('isolates facts and words of the other direction, and marks their language', () => {
    const source = sourceOf(printDocumentSample('ar'), '/sections/002-erste-schritte.typ');
    expect(source).toContain('run("\u20660221 4710-153\u2069", lang: "de", region: none, dir: "ltr", script: "Latn", fact: true)');
    expect(source).toContain('run("\u2066Girokonto\u2069", lang: "de", region: none, dir: "ltr", script: "Latn")');
  });

  it('shows the cedilla of old keyboards as the comma that Romanian has, and no other language’s', () => {
    const document = printDocumentSample('de');
    const chapter = document.sections.find((section) => section.type === 'chapter');
    if (!chapter) throw new Error('the sample has a chapter');
    const words = [textRun('şi ţară', 'ro'), textRun(' kişi', 'tr')];
    const { files } = writeTypst({ ...document, sections: [{ ...chapter, summary: words, blocks: [] }] }, samplePictures());
    const source = [...files].flatMap(([path, code]) => (path.startsWith('/sections/') ? [code] : [])).join('');
    expect(source).toContain('"și țară"');
    expect(source).toContain('" kişi"');
  });

  it('marks German words on the cover as German, and divides none of them', () => {
    const document = titled(printDocumentSample('ar'), 'دليل Lindenfurt');
    const main = sourceOf(document, '/main.typ');
    expect(main).toContain(
      '"دليل " + run("\u2066Lindenfurt\u2069", lang: "de", region: none, dir: "ltr", script: "Latn", hyphenate: false)',
    );
  });

  it('prints no grey on a field of colour', () => {
    const sample = printDocumentSample('ar');
    const muted = (runs: readonly Run[]): readonly Run[] => runs.map((run) => (run.type === 'text' ? { ...run, muted: true } : run));
    const sections = sample.sections.map((section) => ({ ...section, title: muted(section.title) }));
    const document = { ...sample, sections, cover: sample.cover && { ...sample.cover, text: muted(sample.cover.text ?? []) } };
    expect(sourceOf(document, '/main.typ')).not.toContain('muted: true');
    expect(sourceOf(document, '/sections/003-notfall.typ')).not.toContain('muted: true');
    expect(sourceOf(document, '/sections/005-wohnen.typ')).toContain('muted: true');
  });

  it('keeps a word whole in which a link ends, also across an empty run', () => {
    const sample = printDocumentSample('de');
    const plain = sample.sections.flatMap(({ title }) => title)[0];
    if (plain?.type !== 'text') throw new Error('no text');
    const run = (text: string, url: string | null): Run => ({ ...plain, text, link: url === null ? null : { kind: 'url', url } });
    const summary = [run('Melde', 'https://x.example'), run('', null), run('behörde und mehr', null), run(' frei', null)];
    const sections = sample.sections.map((section) => (section.type === 'chapter' ? { ...section, summary } : section));
    expect(sourceOf({ ...sample, sections }, '/sections/003-notfall.typ')).toContain(
      'run("Melde", url: "https://x.example", tone: tone.strong, hyphenate: false) + run("behörde und mehr", hyphenate: false) + " frei"',
    );
  });

  it('names the page of a link once, behind its last word, in whatever languages its words are', () => {
    const sample = printDocumentSample('de');
    const plain = sample.sections.flatMap(({ title }) => title)[0];
    const wohnen = sample.sections.find((section) => section.type === 'chapter' && section.id === 'wohnen')?.anchor;
    if (plain?.type !== 'text' || wohnen === undefined) throw new Error('no text');
    const words = (text: string, language: string): Run => ({ ...plain, text, language, link: { kind: 'anchor', anchor: wohnen } });
    const summary = [words('Waste and ', 'en'), words('Rundfunkbeitrag', 'de')];
    const sections = sample.sections.map((section) => (section.type === 'chapter' ? { ...section, summary } : section));
    const source = sourceOf({ ...sample, sections }, '/sections/003-notfall.typ');
    expect(source).toContain(
      `to: "${wohnen}", paged: false, tone: tone.strong) + run("Rundfunkbeitrag", to: "${wohnen}", tone: tone.strong)`,
    );
  });

  it('puts no hyphen into an address, which would be read as a part of it', () => {
    const sample = printDocumentSample('de');
    const plain = sample.sections.flatMap(({ title }) => title)[0];
    if (plain?.type !== 'text') throw new Error('no text');
    const summary: readonly Run[] = [
      { ...plain, fact: true, text: 'bibliothek@lindenfurt.example' },
      { ...plain, fact: true, text: 'Begegnungszentrum Alte Weberei' },
    ];
    const sections = sample.sections.map((section) => (section.type === 'chapter' ? { ...section, summary } : section));
    expect(sourceOf({ ...sample, sections }, '/sections/003-notfall.typ')).toContain(
      'run("bibliothek@lindenfurt.example", fact: true, hyphenate: false) + run("Begegnungszentrum Alte Weberei", fact: true)',
    );
  });

  it('leaves no half of a last word in a line of its own', () => {
    const sample = printDocumentSample('de');
    const plain = sample.sections.flatMap(({ title }) => title)[0];
    if (plain?.type !== 'text') throw new Error('no text');
    const source = (text: string): string => {
      const sections = sample.sections.map((section) =>
        section.type === 'chapter' ? { ...section, summary: [{ ...plain, text }] } : section,
      );
      return sourceOf({ ...sample, sections }, '/sections/003-notfall.typ');
    };
    expect(source('Melden Sie Ihre neue Adresse.')).toContain('"Melden Sie Ihre neue " + text(hyphenate: false, "Adresse.")');
    expect(source('Fragen Sie im Integrationsbüro.')).toContain('"Fragen Sie im Integrationsbüro."');
  });

  it('ends no line of a title with a short word before one of another language', () => {
    const main = (language: 'ar' | 'ur'): string =>
      sourceOf({ ...titled(printDocumentSample('ar'), 'أهلا بكم في Lindenfurt'), language }, '/main.typ');
    expect(main('ar')).toContain('في\u{a0}"');
    // In Urdu such words belong to the word before them.
    expect(main('ur')).not.toContain('في\u{a0}"');
  });

  it('begins no line with a dash', () => {
    const sample = printDocumentSample('de');
    const plain = sample.sections.flatMap(({ title }) => title)[0];
    if (plain?.type !== 'text') throw new Error('no text');
    const summary: readonly Run[] = [{ ...plain, text: '9. Januar – 30. Oktober – so weit, -30 und A-B' }];
    const sections = sample.sections.map((section) => (section.type === 'chapter' ? { ...section, summary } : section));
    expect(sourceOf({ ...sample, sections }, '/sections/003-notfall.typ')).toContain(
      '"9. Januar\u{a0}– 30. Oktober\u{a0}– so weit, -30 und A-B"',
    );
  });

  it('leaves a link to what is not printed as plain text', () => {
    const sample = printDocumentSample('de');
    const alone = sample.sections.flatMap((section) =>
      section.type === 'chapter' && section.id === 'erste-schritte' ? [{ ...section, blocks: section.blocks.slice(0, 1) }] : [],
    );
    const without = { ...sample, sections: alone };
    expect(sourceOf(sample, '/sections/002-erste-schritte.typ')).toContain('to: "contact-meldebehoerde"');
    expect(sourceOf(without, '/sections/001-erste-schritte.typ')).not.toContain('to: ');
  });

  it('puts the anchor of a contact on its card in the index, not on an earlier one', () => {
    const sample = printDocumentSample('de');
    expect(sourceOf(sample, '/sections/002-erste-schritte.typ')).toContain('contact-card(tone, none, "Meldebehörde"');
    expect(sourceOf(sample, '/sections/007-contacts.typ')).toContain('contact-card(tone, "contact-meldebehoerde", "Meldebehörde"');
  });
});

describe('typesetProblems', () => {
  it('leads a line of the source back to the block that it came from', () => {
    const job = writeTypst(printDocumentSample('de'), samplePictures());
    const path = '/sections/005-wohnen.typ';
    const lines = String(job.files.get(path)).split('\n');
    const line = lines.findIndex((text) => text.startsWith('picture(')) + 1;
    const wanted = Number(/(\d+)$/.exec(lines[line - 2] ?? '')?.[1]);
    const [problem] = typesetProblems(job, [{ severity: 'error', message: 'x', path, line }]);
    expect(problem).toEqual({
      code: 'typeset.refused',
      severity: 'error',
      data: { detail: 'x' },
      at: { path: 'chapters/wohnen/chapter.md', line: wanted },
    });
  });

  it('names no place for what is not in a chapter', () => {
    const job = writeTypst(printDocumentSample('de'), samplePictures());
    const [problem] = typesetProblems(job, [{ severity: 'warning', message: 'x', path: '/template/mappe.typ', line: 3 }]);
    expect(problem).toMatchObject({ severity: 'warning', at: null });
  });
});

describe('HeadingLevels', () => {
  it('skips none, however they were written', () => {
    const levels = new HeadingLevels();
    expect([3, 6, 1, 2, 2, 4].map((level) => levels.next(level))).toEqual([1, 2, 1, 2, 2, 3]);
  });

  it('puts chapters below their part, what follows the parts beside them, and stops at six', () => {
    const levels = new HeadingLevels();
    expect(levels.next(1)).toBe(1);
    expect(levels.beginPart()).toBe(1);
    expect([1, 2, 3, 4, 5, 6].map((level) => levels.next(level))).toEqual([2, 3, 4, 5, 6, 6]);
    levels.endParts();
    expect(levels.next(1)).toBe(1);
  });
});
