import { describe, expect, it } from 'vitest';
import { checkPicture, sniffPicture } from './check-picture.ts';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const svg = (inner: string, head = ''): Uint8Array =>
  text(`${head}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inner}</svg>`);
const number = (value: number, bytes: number): number[] =>
  Array.from({ length: bytes }, (_, at) => (value >>> (8 * (bytes - 1 - at))) & 255);
const png = (width: number, height: number): Uint8Array =>
  Uint8Array.from([
    0x89,
    0x50,
    0x4e,
    0x47,
    13,
    10,
    26,
    10,
    0,
    0,
    0,
    13,
    0x49,
    0x48,
    0x44,
    0x52,
    ...number(width, 4),
    ...number(height, 4),
    8,
    2,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
  ]);
const jpeg = (width: number, height: number): Uint8Array =>
  Uint8Array.from([
    0xff,
    0xd8,
    0xff,
    0xe0,
    0,
    4,
    1,
    2,
    0xff,
    0xff,
    0xc4,
    0,
    3,
    9,
    0xff,
    0xc2,
    0,
    11,
    8,
    ...number(height, 2),
    ...number(width, 2),
    1,
    1,
    0x11,
    0,
    0,
    0,
  ]);

describe('sniffPicture', () => {
  it('goes by content, whatever the name', () => {
    const examples: readonly (readonly [Uint8Array, string | null])[] = [
      [png(1, 1), 'PNG'],
      [jpeg(1, 1), 'JPEG'],
      [svg(''), 'SVG'],
      [text('GIF89a....'), 'GIF'],
      [text('RIFF1234WEBPVP8 '), 'WebP'],
      [text('%PDF-1.7'), 'PDF'],
      [text('Hallo'), null],
      [new Uint8Array(), null],
    ];
    for (const [bytes, format] of examples) expect(sniffPicture(bytes)).toBe(format);
  });
});

describe('checkPicture', () => {
  const codeOf = (bytes: Uint8Array): string | null => checkPicture('media/x', bytes)?.code ?? null;

  it('accepts PNG and JPEG up to 50 million pixels, and names larger ones', () => {
    expect([codeOf(png(5000, 10_000)), codeOf(jpeg(5000, 10_000))]).toEqual([null, null]);
    expect(checkPicture('media/x', png(5001, 10_000))?.data).toEqual({ source: 'media/x', megapixels: 51, limit: 50 });
    expect(codeOf(jpeg(65_000, 1000))).toBe('picture.too-large');
    expect(codeOf(png(4_294_967_295, 4_294_967_295))).toBe('picture.too-large');
  });

  it('refuses formats that cannot be printed, and what is none', () => {
    expect(checkPicture('media/x', text('GIF89a'))?.data).toEqual({ source: 'media/x', format: 'GIF' });
    expect(codeOf(text('RIFF1234WEBPVP8 '))).toBe('picture.format');
    expect(codeOf(text('Hallo'))).toBe('picture.not-a-picture');
    expect(codeOf(png(0, 5))).toBe('picture.not-a-picture');
    expect(codeOf(jpeg(3, 3).subarray(0, 12))).toBe('picture.not-a-picture');
  });

  it('accepts a plain drawing with gradients, inner references and embedded pictures', () => {
    expect(
      codeOf(svg('<defs><linearGradient id="g"/></defs><path fill="url(#g)"/><use href="#a"/><image href="data:image/png;base64,AA=="/>')),
    ).toBeNull();
    expect(codeOf(svg('<style>path{fill:url(#g)}</style>', '<?xml version="1.0"?>\n<!-- Inkscape -->\n'))).toBeNull();
  });

  it.each([
    ['<script>alert(1)</script>', '<script>'],
    ['<g onload="x()"/>', 'onload'],
    ['<image href="https://x.example/a.png"/>', 'href="https://x.example/a.png"'],
    ['<image xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="file:///etc/passwd"/>', 'xlink:href="file:///etc/passwd"'],
    ['<use href="other.svg#a"/>', 'href="other.svg#a"'],
    ['<image href="data:image/svg+xml;base64,AA=="/>', 'href="data:image/svg+xml;base64,AA=="'],
    ['<path style="fill:url( https://x.example )"/>', 'style="fill:url( https://x.example )"'],
    ['<style>@import "x.css";</style>', '@import "x.css";'],
    ['<style><![CDATA[a{b:url("//x")}]]></style>', 'a{b:url("//x")}'],
    ['<foreignObject/>', '<foreignObject>'],
    ['<?xml-stylesheet href="x"?>', '<?xml-stylesheet?>'],
  ])('refuses a drawing with %s', (inner, part) => {
    expect(checkPicture('media/x', svg(inner))).toMatchObject({ code: 'picture.unsafe', data: { part } });
  });

  it('refuses a DOCTYPE, broken XML and nesting without end, quickly', () => {
    const bomb = '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
    expect(codeOf(svg('&b;', bomb))).toBe('picture.unsafe');
    expect(codeOf(svg('<g>'))).toBe('picture.not-a-picture');
    expect(codeOf(text('<html><svg></svg></html>'))).toBe('picture.not-a-picture');
    expect(codeOf(svg('<g>'.repeat(300_000)))).toBe('picture.unsafe');
    expect(codeOf(svg('<g>'.repeat(100_000) + '</g>'.repeat(100_000)))).toBe('picture.unsafe');
  });
});
