import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { packObjects } from './pack-objects.ts';
import { readObjects, streamText } from './read-objects.ts';

/** A PDF with a cross-reference table, as pdf-lib writes it without object streams. */
async function sample(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.setTitle('Müll (endobj) ) stream');
  for (let page = 0; page < 250; page++) document.addPage([100, 200]).drawLine({ start: { x: page, y: 0 }, end: { x: 0, y: page } });
  return document.save({ useObjectStreams: false });
}

it('packs thousands of small objects, and a reader finds every page and every stream of the former file', async () => {
  const before = await sample();
  const raw = readObjects(before);
  if (!raw) throw new Error('The sample has a cross-reference table');
  const after = await packObjects(raw);
  expect(after.length).toBeLessThan(before.length * 0.75);
  const [old, packed] = await Promise.all([PDFDocument.load(before), PDFDocument.load(after)]);
  expect(packed.getTitle()).toBe('Müll (endobj) ) stream');
  expect(packed.getPages().map((page) => page.getSize())).toEqual(old.getPages().map((page) => page.getSize()));
  const streamsOf = (document: PDFDocument): readonly string[] =>
    document.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) =>
        object instanceof PDFRawStream && object.dict.get(PDFName.of('Type')) === undefined
          ? [Buffer.from(object.contents).toString('hex')]
          : [],
      );
  expect(streamsOf(packed)).toEqual(streamsOf(old));
});

it('reads what a compressed stream holds', async () => {
  const raw = readObjects(await sample());
  const texts = [...(raw?.objects.values() ?? [])].filter(({ isStream }) => isStream).map(streamText);
  expect(texts.some((text) => text?.includes(' l\n'))).toBe(true);
});

it('leaves alone what it does not know', async () => {
  const packed = await PDFDocument.create().then((document) => document.save({ useObjectStreams: true }));
  expect(readObjects(packed)).toBeNull();
  expect(readObjects(new TextEncoder().encode('no PDF'))).toBeNull();
  const cut = await sample();
  expect(readObjects(cut.subarray(0, cut.length / 2))).toBeNull();
});
