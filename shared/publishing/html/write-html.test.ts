// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { lostTexts, textsOf } from '../../testing/lost-texts.ts';
import { printDocumentSample, samplePictures } from '../../testing/print-document-sample.ts';
import type { PrintDocument, TextRun } from '../print-document.ts';
import { textRun } from '../runs.ts';
import { dataUrl } from './data-url.ts';
import { writeHtml } from './write-html.ts';

function opened(document: PrintDocument): Document {
  return new DOMParser().parseFromString(writeHtml(document, samplePictures()), 'text/html');
}

function all(page: Document, selector: string): readonly Element[] {
  return [...page.querySelectorAll(selector)];
}

function chapterOf(runs: readonly TextRun[]): PrintDocument {
  const block = { type: 'paragraph', runs, language: 'de', direction: 'ltr', origin: { chapter: null, line: null } } as const;
  return {
    ...printDocumentSample('de'),
    title: runs.map(({ text }) => text).join(''),
    sections: [
      {
        type: 'chapter',
        id: 'x',
        anchor: 'a"b<c',
        level: 1,
        icon: null,
        colour: null,
        name: 'x',
        title: [...runs],
        summary: null,
        blocks: [block],
      },
    ],
  };
}

describe('writeHtml', () => {
  it.each(['de', 'ar'] as const)('shows every text of the document in order (%s)', (language) => {
    const document = printDocumentSample(language);
    const written = opened(document).querySelector('main')?.textContent ?? '';
    expect(lostTexts(textsOf(document.sections), written)).toEqual([]);
  });

  it('says language and direction, also of German words and facts within', () => {
    const page = opened(printDocumentSample('ar'));
    expect([page.documentElement.lang, page.documentElement.dir]).toEqual(['ar', 'rtl']);
    const phone = all(page, 'bdi.fact').find(({ textContent }) => textContent === '0221 4710-153');
    expect([phone?.getAttribute('dir'), phone?.getAttribute('lang')]).toEqual(['ltr', 'de']);
    const paragraph = all(page, 'p').find(({ textContent }) => textContent?.startsWith('Von 22.00'));
    expect([paragraph?.getAttribute('dir'), paragraph?.getAttribute('lang')]).toEqual(['ltr', 'de']);
  });

  it('has headings without a gap, column headings with a scope and words for every picture', () => {
    const page = opened(printDocumentSample('de'));
    const levels = all(page, 'h1,h2,h3,h4,h5,h6').map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    expect(all(page, 'th').map((cell) => cell.getAttribute('scope'))).toEqual(['col', 'col', 'col']);
    expect(all(page, 'img').filter((image) => (image.getAttribute('alt') ?? '') === '')).toEqual([]);
  });

  it('leads from the contents to places that exist, each once', () => {
    const page = opened(printDocumentSample('de'));
    const ids = all(page, '[id]').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = all(page, 'a[href^="#"]').map((link) => decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''));
    expect(targets.length).toBeGreaterThan(8);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it('loads nothing and runs nothing', () => {
    const page = opened(printDocumentSample('de'));
    expect(all(page, 'script, link, iframe, object, embed, form')).toEqual([]);
    expect(all(page, '[src]').filter((element) => !element.getAttribute('src')?.startsWith('data:image/'))).toEqual([]);
  });

  it.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onload='x",
    '</title></style><b>',
    '&lt;&amp;&#x41;',
    '<!--',
    ']]>',
  ])('shows hostile text as it is: %s', (text) => {
    const page = opened(chapterOf([textRun(text, 'de')]));
    expect(page.querySelector('main p')?.textContent).toBe(text);
    expect(page.title).toBe(text);
    expect(all(page, 'script, [onerror], [onload], main b')).toEqual([]);
  });

  it('links only to the web, mail, telephone and places of its own', () => {
    const link = (url: string): TextRun => textRun(url, 'de', { link: { kind: 'url', url } });
    const urls = [
      'https://a.example/x?y=1&z',
      'javascript:alert(1)',
      'data:text/html,x',
      'tel:0771 82-2153',
      'mailto:a@b.example',
      'file:///etc/passwd',
    ];
    const page = opened(chapterOf([...urls.map(link), textRun('gone', 'de', { link: { kind: 'anchor', anchor: 'nowhere' } })]));
    expect(all(page, 'main p a').map((element) => element.getAttribute('href'))).toEqual([
      'https://a.example/x?y=1&z',
      'tel:0771822153',
      'mailto:a@b.example',
    ]);
  });

  it('names a picture that is missing', () => {
    expect(() => writeHtml(printDocumentSample('de'), new Map())).toThrow(expect.objectContaining({ message: 'picture.missing' }));
  });
});

describe('dataUrl', () => {
  it.each([0, 1, 2, 3, 4, 255])('is base64 as Node writes it (%i bytes)', (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 37) % 256);
    expect(dataUrl('image/png', bytes)).toBe(`data:image/png;base64,${Buffer.from(bytes).toString('base64')}`);
  });
});
