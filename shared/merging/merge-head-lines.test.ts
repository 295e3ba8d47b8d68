import { describe, expect, it } from 'vitest';
import { mergeChapter } from './merge-chapter.ts';

const chapter = (head: readonly string[], ...body: readonly string[]): string =>
  ['---', 'title: Wohnen', ...head, '---', '', body.join('\n\n'), ''].join('\n');
const base = chapter(['# nur für uns'], 'Eins.', 'Zwei.');
const theirs = chapter(['# nur für uns'], 'Eins.', 'Zwei von ihnen.');
const merge = (mine: string, theirs_: string = theirs, base_: string = base) => mergeChapter({ base: base_, mine, theirs: theirs_ });

describe('what somebody wrote by hand into the head of a chapter', () => {
  it('is kept as it was written when both changed the chapter', () => {
    const mine = chapter(['# nur für uns', '# Frau Öz fragen', 'intern:', '  - a  # so', '  -  "b"'], 'Eins von mir.', 'Zwei.');
    const { text, conflicts } = merge(mine);
    expect(conflicts).toEqual([]);
    expect(text).toBe(
      chapter(['# nur für uns', '# Frau Öz fragen', 'intern:', '  - a  # so', '  -  "b"'], 'Eins von mir.', 'Zwei von ihnen.'),
    );
  });

  it('is changed and taken away as either side did', () => {
    const old = chapter(['stand: alt', '# weg'], 'Eins.', 'Zwei.');
    const mine = chapter(['stand: neu'], 'Eins von mir.', 'Zwei.');
    const other = chapter(['stand: alt', '# weg', 'dort: ja'], 'Eins.', 'Zwei von ihnen.');
    expect(merge(mine, other, old).text).toBe(chapter(['stand: neu', 'dort: ja'], 'Eins von mir.', 'Zwei von ihnen.'));
    expect(merge(other, mine, old).text).toBe(chapter(['stand: neu', 'dort: ja'], 'Eins von mir.', 'Zwei von ihnen.'));
  });

  it('is asked about where both changed the same', () => {
    const mine = chapter(['stand: meiner'], 'Eins.', 'Zwei.');
    const other = chapter(['stand: ihrer'], 'Eins.', 'Zwei von ihnen.');
    const { text, conflicts } = merge(mine, other, chapter(['stand: alt'], 'Eins.', 'Zwei.'));
    expect(conflicts).toMatchObject([{ mine: { text: 'stand: meiner' }, theirs: { text: 'stand: ihrer' } }]);
    expect(text).toContain('stand: meiner');
  });

  it('comes into a chapter that had no head, with line ends as they are there', () => {
    const [bare, changed] = ['Eins.\r\n\r\nZwei.\r\n', 'Eins.\r\n\r\nZwei von ihnen.\r\n'];
    expect(merge(`---\r\nintern: ja\r\n---\r\n\r\n${bare}`, changed, bare).text).toBe(`---\r\nintern: ja\r\n---\r\n\r\n${changed}`);
  });
});
