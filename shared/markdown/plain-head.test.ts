import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_HEAD } from '../model/chapter.ts';
import { readPlainHead } from './plain-head.ts';
import { HEAD_PROPERTIES, parseFrontMatter } from './read-front-matter.ts';
import { writeFrontMatter } from './write-front-matter.ts';

const piece = fc.oneof(
  fc.constantFrom(
    'Wohnen',
    'Ämter',
    'E-Mail',
    'true',
    'Null',
    'yes',
    'x',
    '12',
    '0x1f',
    '2026-10-12',
    '2026-02-30',
    '1e3',
    '.inf',
    'жить',
    'سكن',
  ),
  fc.constantFrom(
    ' ',
    ' ',
    ', ',
    ': ',
    ':',
    ' #',
    '#',
    '- ',
    '-',
    '. ',
    '.',
    '?',
    '!',
    '&',
    '*',
    '„',
    '“',
    "'",
    '"',
    '(',
    ')',
    '[',
    ']',
    '\t',
    '\u00a0',
    '\u2028',
    '\r',
  ),
);
const value = fc.oneof(
  fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join('')),
  fc.array(piece, { maxLength: 3 }).map((pieces) => `[${pieces.join(', ')}]`),
  fc.array(piece, { maxLength: 3 }).map((pieces) => `[ ${pieces.join(', ')} ]`),
  fc.constantFrom(
    '12',
    '012',
    '1.5',
    '-3',
    '2026-10-12',
    '2026-13-01',
    'wohnen',
    '[wohnen, arbeiten]',
    '[wohnen,arbeiten]',
    '[true]',
    '[]',
    '~',
  ),
);
const line = fc.tuple(fc.constantFrom<string>(...HEAD_PROPERTIES, 'Titel'), fc.constantFrom(': ', ': ', ': ', ':', ':  ', ' : '), value);
const heads = fc.array(
  line.map((parts) => parts.join('')),
  { minLength: 1, maxLength: 4 },
);

function asRead(text: string): ReturnType<typeof parseFrontMatter> {
  const head = readPlainHead(text);
  return head && { head, problems: [] };
}

describe('the head of a chapter, written plainly', () => {
  it('is never another one than the YAML parser reads', () => {
    fc.assert(
      fc.property(heads, (lines) => {
        const text = lines.join('\n');
        const parsed = parseFrontMatter(text, '');
        expect([null, parsed]).toContainEqual(asRead(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('is read where it says the usual', () => {
    expect(
      readPlainHead(
        'title: Wohnen\nsummary: Eine Wohnung finden, den Vertrag verstehen, gut mit den Nachbarn leben.\nchecked: 2026-10-12\ncheckedBy: Büro (Frau Öz)\nreview: 12\ntags: [wohnen, miete]\nicon: house',
      ),
    ).toEqual({
      title: 'Wohnen',
      summary: 'Eine Wohnung finden, den Vertrag verstehen, gut mit den Nachbarn leben.',
      checked: '2026-10-12',
      checkedBy: 'Büro (Frau Öz)',
      review: 12,
      tags: ['wohnen', 'miete'],
      icon: 'house',
    });
  });

  it('is read as we write it', () => {
    const head = { ...EMPTY_HEAD, title: 'Wohnen', review: 12, tags: ['wohnen', 'miete'] };
    expect(readPlainHead(writeFrontMatter(head).slice(1, -1).join('\n'))).toEqual(head);
  });

  it.each([
    'title: "Wohnen"',
    'title: Wohnen: ein Recht',
    'title: Wohnen #1',
    'title: true',
    'Titel: Wohnen',
    'title: a\ntitle: b',
    'title: a\n  b',
    '',
  ])('is left to the YAML parser: %j', (text) => {
    expect(readPlainHead(text)).toBeNull();
  });
});
