import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanPicture } from './clean-picture.ts';
import { cleanSvg } from './clean-svg.ts';
import { svgFault } from './svg-fault.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const svg = (inner: string, head = ''): Uint8Array =>
  bytesOf(`${head}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inner}</svg>`);
const inner = (text: string): string => text.replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, '');

function cleaned(drawing: Uint8Array) {
  const clean = cleanSvg(drawing);
  if (!clean) throw new Error('no drawing');
  return { text: inner(new TextDecoder().decode(clean.bytes)), removed: clean.removed, bytes: clean.bytes };
}

describe('a drawing', () => {
  it.each([
    ['<script>alert(1)</script><path d="M0 0"/>', '<path d="M0 0"></path>', ['<script>']],
    ['<g onload="x()" fill="red"/>', '<g fill="red"></g>', ['onload']],
    ['<image href="https://x.example/a.png"/>', '<image></image>', ['href="https://x.example/a.png"']],
    ['<a href="javascript:x()">t</a>', '<a>t</a>', ['href="javascript:x()"']],
    ['<style>@import "x.css"; a{fill:red}</style>', '<style> a{fill:red}</style>', ['@import "x.css"; a{fill:red}']],
    [
      '<style><![CDATA[a{fill:url("//x")} b{fill:url(#g)}]]></style>',
      '<style>a{fill:none} b{fill:url(#g)}</style>',
      ['a{fill:url("//x")} b{fill:url(#g)}'],
    ],
    ['<foreignObject><p onclick="x">t</p><script/></foreignObject>t &lt;&amp; &quot;', 't &lt;&amp; "', ['<foreignObject>']],
    ['<?xml-stylesheet href="x"?><g/>', '<g></g>', ['<?xml-stylesheet?>']],
  ] as const)('loses of %s what could run or reach outside, and nothing else', (before, after, removed) => {
    expect(cleaned(svg(before))).toMatchObject({ text: after, removed });
  });

  it('as drawing programs write it loses its document type, and the names declared there are put in', () => {
    const head = '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd" [ <!ENTITY ns "http://ns.example/"> ]>\n';
    expect(cleaned(svg('<g xmlns:i="&ns;" i:layer="yes"/>', head))).toMatchObject({
      text: '<g xmlns:i="http://ns.example/" i:layer="yes"></g>',
      removed: [],
    });
  });

  it('that is none, is broken, nests without end or grows without end stays outside', () => {
    const bomb = '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
    const flood = `<!DOCTYPE svg [<!ENTITY a "${'a'.repeat(2000)}">]>`;
    for (const [drawing, code] of [
      [svg('&b;', bomb), 'picture.unsafe'],
      [svg('&a;'.repeat(10_000), flood), 'picture.unsafe'],
      [svg('<g>'.repeat(100_000) + '</g>'.repeat(100_000)), 'picture.unsafe'],
      [svg('<script><g></script>'), 'picture.unsafe'],
      [svg('<g>'), 'picture.not-a-picture'],
      [bytesOf('<html><svg></svg></html>'), 'picture.not-a-picture'],
    ] as const)
      expect(() => cleanPicture('media/x', drawing)).toThrow(expect.objectContaining({ code }));
  });
});

const names = fc.constantFrom('g', 'path', 'script', 'a', 'image', 'style', 'svg:use', 'foreignObject', 'animate', 'text');
const values = fc.oneof(
  fc.constantFrom('#a', 'javascript:x', 'https://x.example', 'url(#a)', 'url( "//x")', 'data:text/html,x', '@import "x";', 'red'),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const escape = (text: string): string =>
  // oxlint-disable-next-line no-control-regex -- XML has no way to write them
  text.replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff\p{Cs}]/gu, '').replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
const attribute = fc.tuple(fc.constantFrom('onload', 'href', 'xlink:href', 'style', 'fill', 'x:onclick', 'd'), values);
const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .tuple(
      names,
      fc.uniqueArray(attribute, { maxLength: 3, selector: ([name]) => name }),
      fc.array(fc.oneof({ maxDepth: 3 }, values.map(escape), tie('element')), { maxLength: 3 }),
    )
    .map(
      ([name, attributes, children]) =>
        `<${name}${attributes.map(([key, value]) => ` ${key}="${escape(value)}"`).join('')}>${children.join('')}</${name}>`,
    ),
}));

it('whatever it was, a drawing has no fault when it is cleaned, and cleaning it again changes nothing', () => {
  fc.assert(
    fc.property(fc.array(element, { maxLength: 4 }), (parts) => {
      const clean = cleaned(svg(parts.join('')));
      expect(svgFault(clean.bytes)).toBeNull();
      expect(cleaned(clean.bytes)).toEqual({ ...clean, removed: [] });
    }),
  );
});
