import { describe, expect, it } from 'vitest';
import type { Block } from '../model/block.ts';
import type { Chapter } from '../model/chapter.ts';
import { readChapter } from './read-chapter.ts';
import { writeChapter } from './write-chapter.ts';

const word = (text: string): Block => ({ type: 'paragraph', children: [{ type: 'text', text }] });

function edit(original: string, change: (chapter: Chapter) => Chapter): string {
  return writeChapter(change(readChapter(original, 'chapter.md').chapter), original);
}

/** The chapter with every paragraph that reads `from` reading `to`, however deep it stands. */
function replaced(chapter: Chapter, from: string, to: string): Chapter {
  const edited: Chapter = JSON.parse(JSON.stringify(chapter).replaceAll(`"text":"${from}"`, `"text":"${to}"`));
  return edited;
}

/** The numbers (from 1) of the lines that differ, for texts of as many lines. */
function changedLines(before: string, after: string): readonly number[] {
  const old = before.split('\n');
  const now = after.split('\n');
  expect(now.length).toBe(old.length);
  return old.flatMap((line, index) => (line === now[index] ? [] : [index + 1]));
}

const ODD = `\ufeff---
# Kommentar
title:   'Wohnen'
farbe: rot   # unbekannt
tags:
  - wohnen
---


Text  mit   Lücken,
*zwei* __Zeilen__.


*   Eins
*   Zwei
    * tief

      tiefer
*   [ ] Drei

:::tip
Im Kasten

> Zitat
>
> noch eins
:::

|a|b|
|:-|-|
|c | d|
|e|f|

Setext
------

[Link][ziel]

[ziel]: https://example.org


Ende`;

describe('writeChapter', () => {
  it.each([ODD, ODD.replaceAll('\n', '\r\n'), '', '\n\n', 'a', 'a\n\n\n', '---\ntitle: x\n---', '\r\n- a\r\n\r\n\r\n  b\r\n'])(
    'gives an unchanged chapter back byte by byte: %j',
    (text) => {
      expect(edit(text, (chapter) => chapter)).toBe(text);
    },
  );

  it.each([
    ['Eins', [14]],
    ['Zwei', [15]],
    ['tief', [16]],
    ['tiefer', [18]],
    ['Drei', [19]],
    ['Im Kasten', [22]],
    ['Zitat', [24]],
    ['noch eins', [26]],
    ['d', [31]],
    ['Ende', [42]],
  ])('changes only the line of %j', (text, lines) => {
    expect(
      changedLines(
        ODD,
        edit(ODD, (chapter) => replaced(chapter, text, 'Neu')),
      ),
    ).toEqual(lines);
  });

  it('keeps line endings, byte order mark and the missing last line break', () => {
    const original = ODD.replaceAll('\n', '\r\n');
    const text = edit(original, (chapter) => ({ ...chapter, body: [...chapter.body, word('Neu')] }));
    expect(text).toBe(`${original}\r\n\r\nNeu`);
  });

  it('changes one property of the head and leaves comments, order and unknown properties', () => {
    const text = edit(ODD, (chapter) => ({ ...chapter, head: { ...chapter.head, title: 'Neu', tags: ['a', 'b'], review: 6 } }));
    expect(text.slice(0, text.indexOf('Text'))).toBe(
      '\ufeff---\n# Kommentar\ntitle: Neu\nfarbe: rot   # unbekannt\ntags: [ a, b ]\nreview: 6\n---\n\n\n',
    );
    expect(text.slice(text.indexOf('Text'))).toBe(ODD.slice(ODD.indexOf('Text')));
  });

  it('adds and removes a block without touching its neighbours', () => {
    const original = 'Eins\n\n\nZwei\nweiter\n\n***\n\nDrei\n';
    expect(edit(original, (chapter) => ({ ...chapter, body: chapter.body.toSpliced(1, 0, word('Neu')) }))).toBe(
      'Eins\n\nNeu\n\n\nZwei\nweiter\n\n***\n\nDrei\n',
    );
    expect(edit(original, (chapter) => ({ ...chapter, body: chapter.body.toSpliced(1, 1) }))).toBe('Eins\n\n\n***\n\nDrei\n');
    expect(edit(original, (chapter) => ({ ...chapter, body: chapter.body.slice(0, 1) }))).toBe('Eins\n');
  });

  it('adds, ticks and removes items in the way the list is written', () => {
    const original = '* a\n* [ ] b\n* c\n';
    const items = (change: (list: Extract<Block, { type: 'list' }>) => Block): string =>
      edit(original, (chapter) => ({ ...chapter, body: chapter.body.map((block) => (block.type === 'list' ? change(block) : block)) }));
    expect(items((list) => ({ ...list, items: list.items.toSpliced(1, 0, { checked: null, children: [word('neu')] }) }))).toBe(
      '* a\n* neu\n* [ ] b\n* c\n',
    );
    expect(
      items((list) => ({ ...list, items: list.items.map((item) => ({ ...item, checked: item.checked === null ? null : true })) })),
    ).toBe('* a\n* [x] b\n* c\n');
    expect(items((list) => ({ ...list, items: list.items.slice(1) }))).toBe('* [ ] b\n* c\n');
  });

  it('takes a link definition along with the last link that used it', () => {
    const original = 'Eins [a][x]\n\nZwei\n\n[x]: https://example.org\n';
    expect(edit(original, (chapter) => ({ ...chapter, body: chapter.body.slice(1) }))).toBe('Zwei\n\n');
    expect(edit(original, (chapter) => replaced(chapter, 'Zwei', 'Neu'))).toBe(original.replace('Zwei', 'Neu'));
  });

  it('writes a new chapter in canonical form', () => {
    const chapter: Chapter = {
      head: { title: 'Müll: wohin?', summary: null, checked: '2026-11-23', checkedBy: null, review: null, tags: [], icon: null },
      body: [
        { type: 'heading', level: 2, children: [{ type: 'text', text: '# kein *Markup* #' }] },
        word('1. kein Punkt, :::keine Box, <b>, a|b'),
        { type: 'only', languages: ['uk'], children: [{ type: 'box', kind: 'tip', children: [word('- x')] }] },
      ],
    };
    expect(writeChapter(chapter, null)).toBe(
      [
        '---',
        'title: "Müll: wohin?"',
        'checked: 2026-11-23',
        '---',
        '',
        '## \\# kein \\*Markup\\* \\#',
        '',
        '1\\. kein Punkt, :::keine Box, \\<b>, a|b',
        '',
        '::::only{lang=uk}',
        ':::tip',
        '\\- x',
        ':::',
        '::::',
        '',
      ].join('\n'),
    );
  });
});
