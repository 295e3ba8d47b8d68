import JSZip from 'jszip';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipFiles } from './zip-files.ts';

const files = new Map([
  ['[Content_Types].xml', new TextEncoder().encode('<Types/>'.repeat(500))],
  ['word/Straße.xml', new TextEncoder().encode('مرحبا')],
  ['word/empty.bin', new Uint8Array()],
]);

describe('zipFiles', () => {
  it('packs what two other programs read back, in the same order', async () => {
    const zip = zipFiles(files);
    expect(zip.length).toBeLessThan(600);
    expect(unzipSync(zip)).toEqual(Object.fromEntries(files));
    const opened = await JSZip.loadAsync(zip, { checkCRC32: true });
    expect(Object.keys(opened.files)).toEqual([...files.keys()]);
    expect(await opened.file('word/Straße.xml')?.async('string')).toBe('مرحبا');
  });

  it('gives the same bytes for the same files', () => {
    expect(zipFiles(files)).toEqual(zipFiles(new Map(files)));
  });
});
