import { describe, expect, it } from 'vitest';
import { ownTexts } from './own-texts.ts';

const texts = (...rows: readonly (readonly [number, string])[]) => new Map(rows);
const widths = (...marks: readonly number[]) => new Map([1, 2, 3, 4].map((glyph) => [glyph, marks.includes(glyph) ? 0 : 500]));

describe('ownTexts', () => {
  it('leaves a vowel sign without the letter below it, and the letter without the sign', () => {
    expect([...ownTexts(texts([1, 'جّ'], [2, 'جّ']), widths(2), [])]).toEqual([
      [1, 'ج'],
      [2, '\u0651'],
    ]);
  });

  it('takes a joiner off the letter that it was counted to', () => {
    expect(ownTexts(texts([1, '\u200cک']), widths(), []).get(1)).toBe('ک');
  });

  it('keeps hamza and madda with their letter, and the narrow half of a ligature', () => {
    const known = texts([1, 'آ'], [2, 'أ'], [3, 'ئ']);
    expect(ownTexts(known, widths(2), [])).toEqual(known);
  });

  it('takes marks off Latin letters that are set from parts, and off no others', () => {
    const own = ownTexts(texts([1, 'u'], [2, 'ụ'], [3, 'ễ']), widths(2), [{ glyphs: [1, 2], text: 'ụ' }]);
    expect([...own.values()]).toEqual(['u', '\u0323', 'ễ']);
  });

  it('finds the letter that was first met with a mark on it, where it stands alone elsewhere', () => {
    const own = ownTexts(texts([1, 'ụ'], [2, 'ụ']), widths(2), [{ glyphs: [1], text: 'u' }]);
    expect([...own.values()]).toEqual(['u', '\u0323']);
  });

  it('finds a wide vowel sign by what remains of its syllables', () => {
    const own = ownTexts(texts([1, 'ब'], [2, 'बा']), widths(), [{ glyphs: [1, 2], text: 'बा' }]);
    expect([...own.values()]).toEqual(['ब', 'ा']);
  });
});
