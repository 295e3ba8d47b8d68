import { sample, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXml, xmlText } from '../testing/read-xml.ts';
import { escapeHtml } from './html/escape-html.ts';
import { visibleText } from './visible-text.ts';

describe('visibleText', () => {
  it('leaves what can be printed as it is', () => {
    const printable = sample(string({ unit: 'grapheme' }), 500).filter((text) => !/[\p{Cc}\p{Noncharacter_Code_Point}]/u.test(text));
    expect(printable.map(visibleText)).toEqual(printable);
  });

  it('makes any string fit for an XML part', () => {
    const texts = sample(string({ unit: 'binary', maxLength: 60 }), 2000);
    expect(texts.map((text) => xmlText(readXml(`<a>${escapeHtml(text)}</a>`)))).toEqual(texts.map(visibleText));
  });
});
