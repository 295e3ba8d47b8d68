import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { printDocumentSample, samplePictures } from '../../../../shared/testing/print-document-sample.ts';
import { samplePages } from '../../../../shared/testing/sample-docx.ts';
import { temporaryFolder } from '../../../testing/temporary-folder.ts';
import { buildWorker } from '../../../testing/build-worker.ts';
import { docxBeside } from './docx-beside.ts';
import { makeDocx, type DocxOrder } from './make-docx.ts';

let entry: URL;

beforeAll(async () => {
  entry = await buildWorker('adapters/press/docx/docx-thread.ts');
});

const order = (language: 'de' | 'ar'): DocxOrder => ({
  document: printDocumentSample(language),
  pictures: samplePictures(),
  embedFonts: false,
});

describe('a Word document from the thread beside the press', () => {
  it('is the one that is written here, whichever is finished first', async () => {
    const begin = docxBeside(entry);
    const inWork = (['de', 'ar'] as const).map((language) => ({ order: order(language), docx: begin(order(language)) }));
    for (const {
      order: { document },
      docx,
    } of inWork.toReversed())
      docx.setPages(samplePages(document));
    for (const { order: asked, docx } of inWork) {
      expect(Buffer.from(await docx.bytes()).equals(await makeDocx(asked, samplePages(asked.document)))).toBe(true);
      docx.drop();
    }
  });

  it('says what keeps it from being written, and writes the next', async () => {
    const begin = docxBeside(entry);
    const broken = begin({ ...order('de'), pictures: new Map() });
    broken.setPages(new Map());
    await expect(broken.bytes()).rejects.toThrow(/picture\.missing/);
    begin(order('ar')).drop();
    const next = begin(order('de'));
    next.setPages(samplePages(order('de').document));
    expect((await next.bytes()).length).toBeGreaterThan(10_000);
    next.drop();
  });

  it('is given up when its thread ends, asked for before or after', async () => {
    const ends = join(await temporaryFolder(), 'ends.mjs');
    await writeFile(ends, "import { parentPort } from 'node:worker_threads';\nparentPort.once('message', () => process.exit(1));\n");
    const begin = docxBeside(pathToFileURL(ends));
    await expect(begin(order('de')).bytes()).rejects.toThrow('has ended');
    await expect(begin(order('de')).bytes()).rejects.toThrow('has ended');
  });
});
