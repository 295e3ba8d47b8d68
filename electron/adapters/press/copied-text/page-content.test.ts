import { describe, expect, it } from 'vitest';
import { actualTextSpans } from './actual-text-spans.ts';
import { readGlyphTexts, writeGlyphTexts } from './glyph-texts.ts';
import { joinReversed } from './join-reversed.ts';
import { joinSequences } from './join-sequences.ts';
import { joinTextObjects } from './join-text-objects.ts';
import { nonJoinerEdits } from './non-joiners.ts';

const sequence = (id: number, content: string): string => `/Span <<\n  /MCID ${id}\n>> BDC\n${content}EMC\n`;
const object = (x: number, y: number, text: string, colour = '0 0 0'): string =>
  `q\n1 0 0 -1 ${x} ${y} cm\n/c0 cs\n${colour} scn\nBT\n0 Tr\n/f1 10 Tf\n1 0 0 -1 0 0 Tm\n${text} Tj\nET\nQ\n`;

describe('the texts of glyphs', () => {
  it('are read and written back as they were', () => {
    const rows = Array.from({ length: 100 }, (_, at) => `<${(at + 1).toString(16).toUpperCase().padStart(4, '0')}> <0627>\n`).join('');
    const stream = `begincmap\n100 beginbfchar\n${rows}endbfchar\n1 beginbfchar\n<0065> <D83DDE00>\nendbfchar\nendcmap\n`;
    const texts = readGlyphTexts(stream);
    expect([texts.size, texts.get(101)]).toEqual([101, '😀']);
    expect(writeGlyphTexts(stream, texts)).toBe(stream);
  });
});

describe('spans with a text of their own', () => {
  it('are found with their glyphs, however the string is written', () => {
    const content = [
      '/Span <<\n  /ActualText <FEFF062C0651>\n>> BDC\n/ReversedChars BMC\n/f1 10.6 Tf\n1 0 0 -1 0 0 Tm\n(\\000\\()Tj\nEMC\nEMC\n',
      '/Span <<\n  /ActualText <FEFF0644>\n>> BDC\n/f2 9 Tf\n[(\\001(\\002)) -3 <0004>] TJ\nEMC\n',
    ].join('');
    expect(actualTextSpans(content).map(({ text, font, glyphs }) => [text, font, glyphs])).toEqual([
      ['جّ', 'f1', [0x28]],
      ['ل', 'f2', [0x0128, 0x0229, 4]],
    ]);
  });

  it('end where their own sequence ends', () => {
    const content = 'x /Span <<\n  /ActualText <FEFF0644>\n>> BDC\n/ReversedChars BMC\n/f1 9 Tf\n(\\000\\001) Tj\nEMC\nEMC\ny';
    const [span] = actualTextSpans(content);
    expect(content.slice(span?.bounds[3])).toBe('\ny');
  });
});

describe('marked content', () => {
  it('is joined where neighbours belong to one element, and every sequence stays', () => {
    const content = sequence(0, 'a\n') + sequence(1, 'b\n') + sequence(2, 'c\n');
    const joined = joinSequences(content, (id) => (id < 2 ? 'first' : 'second'));
    expect(joined).toBe('/Span <<\n  /MCID 0\n>> BDC\na\nb\nEMC\n/Span <<\n  /MCID 1\n>> BDC\nEMC\n' + sequence(2, 'c\n'));
  });

  it('stays as it is around what belongs to nothing, and when it is not as expected', () => {
    const apart = `${sequence(0, 'a\n')}/Artifact BMC\nx\nEMC\n${sequence(1, 'b\n')}`;
    expect(joinSequences(apart, () => 'one')).toBe(apart);
    expect(joinSequences(`EMC\n${apart}`, () => 'one')).toBe(`EMC\n${apart}`);
    expect(joinSequences(sequence(0, 'a\n') + sequence(1, 'b\n'), () => null)).toBe(sequence(0, 'a\n') + sequence(1, 'b\n'));
  });

  it('of right-to-left text becomes one within a text object, not beyond', () => {
    const word = (text: string): string => `/ReversedChars BMC\n${text}\nEMC\n`;
    expect(joinReversed(`BT\n${word('a')}mark\n${word('b')}ET\nBT\n${word('c')}ET\n`)).toBe(
      `BT\n/ReversedChars BMC\na\nmark\nb\nEMC\nET\nBT\n${word('c')}ET\n`,
    );
    const span = `/Span <</ActualText <FEFF0644>>> BDC\n${word('a')}EMC\n${word('b')}`;
    expect(joinReversed(span)).toBe(span);
  });
});

describe('text objects', () => {
  it('of one colour are joined, each at its place', () => {
    const joined = joinTextObjects(object(10, 20, '(a)') + object(13, 22.5, '(b)'));
    expect(joined).toContain('BT\n0 Tr\n/f1 10 Tf\n1 0 0 -1 0 0 Tm\n(a) Tj\n0 Tr\n/f1 10 Tf\n1 0 0 -1 3 -2.5 Tm\n(b) Tj\nET\nQ\n');
    expect(joined.match(/BT\n/g)).toHaveLength(1);
  });

  it('of other colours, or apart, stay apart', () => {
    const colours = object(1, 2, '(a)') + object(3, 2, '(b)', '1 0 0');
    expect(joinTextObjects(colours)).toBe(colours);
    const apart = `${object(1, 2, '(a)')}EMC\n${object(3, 2, '(b)')}`;
    expect(joinTextObjects(apart)).toBe(apart);
  });
});

describe('the joiner that nobody sees', () => {
  const after = new Map([
    [1, 'ک'],
    [2, 'ی'],
    [3, 'م'],
    [4, ' '],
  ]);
  const textsOf = () => ({ before: new Map([...after, [1, '\u200Cک']]), after });

  it('is copied by the letter before it, which stands on the right of the one that the typesetter gave it to', () => {
    const content = '/ReversedChars BMC\n/f1 9 Tf\n[(\\000\\001\\000\\002) -3 <00030001> 4 <0002>] TJ\nEMC\n';
    const { edits, used } = nonJoinerEdits(content, { textsOf, spans: [] });
    expect(edits.map(({ start, end, text }) => [content.slice(start, end), text])).toEqual([
      ['\\000\\002', '\\200\\002'],
      ['0002', '8002'],
    ]);
    expect(used).toEqual(new Map([['f1', new Set([2])]]));
  });

  it('is found where a span says it, and nowhere else', () => {
    const content = '/f1 9 Tf\n<0001> Tj\n<0002> Tj <0001> Tj <0004> Tj';
    const [from, to] = [content.indexOf('<0001>'), content.indexOf('<0002>')];
    expect(nonJoinerEdits(content, { textsOf, spans: [{ from, to, text: 'ک' }] }).edits).toEqual([]);
    expect(nonJoinerEdits(content, { textsOf, spans: [{ from, to, text: '\u200Cک' }] }).edits).toHaveLength(1);
  });
});
