import { describe, expect, it } from 'vitest';
import { germanRun } from '../../testing/german-blocks.ts';
import { printDocumentSample, titled } from '../../testing/print-document-sample.ts';
import { child, descendants, xmlText } from '../../testing/read-xml.ts';
import { openSampleDocx } from '../../testing/sample-docx.ts';
import type { PrintDocument, TextRun } from '../print-document.ts';

describe('hostile texts', () => {
  const HOSTILE = [
    '{ HYPERLINK "https://evil.example" }',
    '{ MERGEFIELD name }',
    'DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc.exe"',
    '=cmd|"/C calc"!A0',
    ']]>',
    '<w:p><w:r><w:t>planted</w:t></w:r></w:p>',
    '</w:t></w:r></w:p>',
    '<!-- -->',
    '<?xml version="1.0"?>',
    '&amp; &lt; &#x41; &unknown;',
    '"quoted" \'single\'',
    '${env:PATH} #{code} {{mustache}} %1',
    '../../etc/passwd',
  ];
  const hostileDocument = (texts: readonly string[], link: TextRun['link'] = null): PrintDocument => {
    const sample = printDocumentSample('de');
    const blocks = texts.map(
      (text) =>
        ({
          type: 'paragraph',
          runs: [germanRun(text, link)],
          language: 'de',
          direction: 'ltr',
          origin: { chapter: null, line: null },
        }) as const,
    );
    return {
      ...titled(sample, texts.join(' ')),
      place: { ...sample.place, fullName: texts.join(' ') },
      sections: [
        {
          type: 'chapter',
          id: 'x',
          anchor: 'x"<&',
          level: 1,
          icon: null,
          colour: '"/><w:p/>',
          name: 'x',
          title: [germanRun(texts[0] ?? '')],
          summary: null,
          blocks,
        },
      ],
    };
  };

  it('come out as visible text, word for word', async () => {
    const { paragraphs, part, paths } = await openSampleDocx(hostileDocument(HOSTILE));
    const shown = paragraphs.filter(({ style }) => style === 'Normal').map(({ text }) => text);
    expect(shown).toEqual(HOSTILE);
    const instructions = paths
      .filter((path) => path.endsWith('.xml'))
      .flatMap((path) => descendants(part(path), 'w:instrText').map((element) => xmlText(element).trim()));
    expect(instructions.filter((instruction) => !/^(?:TOC|PAGEREF|PAGE|STYLEREF)\b/.test(instruction))).toEqual([]);
    expect(xmlText(child(part('docProps/core.xml'), 'dc:title'))).toBe(HOSTILE.join(' '));
  });

  it('shows a replacement for what no document may hold', async () => {
    const { paragraphs } = await openSampleDocx(hostileDocument(['a\u0000b', 'a\uffffb', 'a\ud800b', 'a\u000bb', 'a\u{1fffe}b']));
    expect(paragraphs.filter(({ style }) => style === 'Normal').map(({ text }) => text)).toEqual(
      Array.from({ length: 5 }, () => 'a\ufffdb'),
    );
  });

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'vbscript:x',
    '\\\\server\\share',
    'https://',
    'mailto:a@b@c',
    'not an address',
    'ms-word:ofe|u|https://evil.example',
  ])('are no links: %s', async (url) => {
    const docx = await openSampleDocx(hostileDocument(['text'], { kind: 'url', url }));

    const paragraph = docx.paragraphs.find(({ style }) => style === 'Normal');
    expect(paragraph?.text).toBe('text');
    expect(descendants(paragraph?.element, 'w:hyperlink')).toEqual([]);
  });
});
