import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PrintBlock, PrintDocument, PrintItem, Run } from '../../../shared/publishing/print-document.ts';
import { writeTypst } from '../../../shared/publishing/typst/write-typst.ts';
import { printDocumentSample, samplePictures } from '../../../shared/testing/print-document-sample.ts';
import { compilerHere } from '../../testing/typeset-here.ts';

const flag = fc.constantFrom(false, false, true);
const german = { language: 'de', direction: 'ltr' } as const;
const arabic = { language: 'ar', direction: 'rtl' } as const;
const laid = fc.constantFrom(german, arabic);
const words = fc.constantFrom(
  '',
  ' ',
  'Wort',
  'zwei Wörter',
  '0221 4710-153',
  'كلمة أخرى',
  '"\\#$]',
  'Donaudampfschifffahrtsgesellschaft'.repeat(6),
  'x '.repeat(300),
);

const run: fc.Arbitrary<Run> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .record({
        type: fc.constant('text' as const),
        text: words,
        laid,
        fact: flag,
        strong: flag,
        emphasis: flag,
        strikethrough: flag,
        code: flag,
        muted: flag,
        link: fc.constantFrom(
          null,
          null,
          { kind: 'url', url: 'https://x.example' } as const,
          { kind: 'anchor', anchor: 'gone' } as const,
          { kind: 'anchor', anchor: 'notfall' } as const,
        ),
      })
      .map(({ laid: side, ...rest }) => ({ ...rest, ...side })),
  },
  { weight: 1, arbitrary: fc.constant({ type: 'break' } as const) },
);
const runs = fc.array(run, { maxLength: 4 });
const origin = { chapter: 'wohnen', line: 1 };

const { block } = fc.letrec<{ block: PrintBlock; item: PrintItem }>((tie) => {
  const blocks = fc.array(tie('block'), { maxLength: 3, depthIdentifier: 'block' });
  const items = fc.array(tie('item'), { maxLength: 3 });
  const kinds = fc.oneof(
    { depthSize: 'small', depthIdentifier: 'block' },
    fc.record({ type: fc.constant('paragraph' as const), runs }),
    fc.record({
      type: fc.constant('heading' as const),
      level: fc.integer({ min: 2, max: 6 }),
      anchor: fc.constantFrom('', 'a', 'b', 'ü "x'),
      runs,
    }),
    fc.record({ type: fc.constant('notice' as const), runs }),
    fc.record({ type: fc.constant('code' as const), text: words }),
    fc.constantFrom(
      { type: 'divider' as const },
      { type: 'pagebreak' as const },
      { type: 'qr' as const, url: 'https://x.example/ä?b="c"', alt: 'Ein Code' },
    ),
    fc.record({
      type: fc.constant('table' as const),
      align: fc.array(fc.constantFrom('start' as const, 'center' as const, 'end' as const), { maxLength: 9 }),
      header: fc.array(runs, { maxLength: 9 }),
      rows: fc.array(fc.array(runs, { maxLength: 9 }), { maxLength: 4 }),
    }),
    fc.record({ type: fc.constant('list' as const), start: fc.constantFrom(null, 0, 1, 99), loose: flag, items }),
    fc.record({ type: fc.constant('steps' as const), items }),
    fc.record({ type: fc.constant('quote' as const), blocks }),
    fc.record({
      type: fc.constant('box' as const),
      kind: fc.constantFrom('tip' as const, 'important' as const, 'emergency' as const),
      title: runs,
      blocks,
    }),
  );
  return {
    block: fc.tuple(kinds, laid).map(([kind, side]): PrintBlock => ({ ...kind, ...side, origin })),
    item: fc.record({ checked: fc.constantFrom(null, null, true, false), blocks }),
  };
});

it.each(['de', 'ar'] as const)('typesets whatever blocks come, nested however, in %s', { timeout: 180_000 }, (language) => {
  const sample = printDocumentSample(language);
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) => {
      const document: PrintDocument = {
        ...sample,
        sections: sample.sections.map((section) =>
          section.type === 'chapter' && section.id === 'wohnen' ? { ...section, blocks } : section,
        ),
      };
      const { pdf, messages } = compilerHere.typeset(writeTypst(document, samplePictures()));
      compilerHere.tidy(3);
      expect(messages).toEqual([]);
      expect(pdf).not.toBeNull();
    }),
    { numRuns: 60 },
  );
});

it('typesets a long German word in the line of a link, from right to left', () => {
  const sample = printDocumentSample('ar');
  const plain = { type: 'text', fact: false, strong: false, emphasis: false, strikethrough: false, code: false, muted: false } as const;
  const textRun = (text: string, side: typeof arabic | typeof german, url: string | null = null): Run => ({
    ...plain,
    ...side,
    text,
    link: url === null ? null : { kind: 'url', url },
  });
  const paragraphs = Array.from({ length: 24 }, (_, before): PrintBlock => ({
    type: 'paragraph',
    ...arabic,
    origin,
    runs: [
      textRun('كلمة '.repeat(before), arabic),
      textRun('0221 4710-153', german, 'https://x.example'),
      textRun(' ثم ', arabic),
      textRun('Staatsangehörigkeitsbescheinigung Aufenthaltsgenehmigungsverfahren Einbürgerungsvoraussetzungen', german),
    ],
  }));
  const sections = sample.sections.map((section) =>
    section.type === 'chapter' && section.id === 'wohnen' ? { ...section, blocks: paragraphs } : section,
  );
  expect(compilerHere.typeset(writeTypst({ ...sample, sections }, samplePictures())).messages).toEqual([]);
});
