/** Page, from 1, of every anchor that is linked to, as Chromium's PDFs name them: objects in the order of the pages, and unpacked. */
export function pagesOfAnchors(pdf: Uint8Array): ReadonlyMap<string, number> {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const pages = new Map(Array.from(text.matchAll(/^(\d+) 0 obj\n<<\/Type \/Page\n/gm), ([, object], index) => [object, index + 1]));
  const destinations = /\/Dests (\d+) 0 R/.exec(text)?.[1];
  const start = text.indexOf(`\n${destinations} 0 obj\n`);
  const named = text.slice(start, text.indexOf('endobj', start));
  return new Map(
    Array.from(named.matchAll(/\/(\S+) \[(\d+) 0 R /g), ([, name = '', object]): [string, number] => [
      name.replaceAll(/#([0-9A-F]{2})/gi, (_match, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
      pages.get(object) ?? Number.NaN,
    ]),
  );
}
