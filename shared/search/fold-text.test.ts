import { expect, it } from 'vitest';
import { foldText } from './fold-text.ts';

it.each([
  ['Ausländerbehörde', 'auslanderbehorde'],
  ['Straße', 'strasse'],
  ['ΧΡΌΝΟΣ', 'χρονοσ'],
  ['χρόνος', 'χρονοσ'],
  ['Їжак й ёлка', 'іжак и елка'],
  ['İstanbul Işık', 'istanbul isik'],
  ['أَهْلًا وَسَهْلًا', 'اهلا وسهلا'],
  ['إقامـــة', 'اقامه'],
  ['مدرسه یک کودک', 'مدرسه يك كودك'],
  ['٠٧٧٢١ ۱۲۳', '07721 123'],
  ['ｆｕｌｌ ½', 'full 1⁄2'],
  ['zwei\nZeilen', 'zwei\nzeilen'],
])('folds %s to %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

it('folds what is folded to itself', () => {
  for (const text of ['Großer Ärger', 'أَهْلًا', 'Їжак', 'Tiếng Việt']) expect(foldText(foldText(text))).toBe(foldText(text));
});
