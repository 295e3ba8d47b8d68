import { describe, expect, it } from 'vitest';
import type { Block } from '../model/block.ts';
import { messageOf } from '../messages/message-of.ts';
import { normaliseChapter } from './normalise-chapter.ts';
import { readChapter } from './read-chapter.ts';

function body(text: string): readonly Block[] {
  return normaliseChapter(readChapter(text, 'chapter.md').chapter).body;
}

function problems(text: string): readonly string[] {
  return readChapter(text, 'chapter.md').problems.map(({ code, at }) => `${at?.line}:${at?.column} ${code}`);
}

const HEAD = '---\ntitle: Wohnen\n---\n\n';
const word = (text: string): Block => ({ type: 'paragraph', children: [{ type: 'text', text }] });

describe('readChapter', () => {
  it('reads the head of a chapter', () => {
    const text =
      '---\ntitle: "Müll: was, wohin?"\nsummary: Kurz\nchecked: 2026-11-23\ncheckedBy: Büro\nreview: 6\ntags: [wohnen, müll]\nicon: haus\n---\n';
    expect(readChapter(text, 'chapter.md')).toEqual({
      chapter: {
        head: {
          title: 'Müll: was, wohin?',
          summary: 'Kurz',
          checked: '2026-11-23',
          checkedBy: 'Büro',
          review: 6,
          tags: ['wohnen', 'müll'],
          icon: 'haus',
        },
        body: [],
      },
      problems: [],
    });
  });

  it('reports everything that is wrong at once, in the order of the file', () => {
    const text = [
      '---',
      'title: Wohnen',
      'checked: 2026-02-30',
      'farbe: rot',
      '---',
      '',
      '### Zu tief',
      '',
      'Ein [Link](ftp://x.example) und <b>fett</b>.',
      '',
      ':::notiz',
      'Text',
      ':::',
      '',
      '::contact{id=Amt}',
      '',
      ':::tip',
      'Text',
    ].join('\n');
    expect(problems(text)).toEqual([
      '3:10 front-matter.property',
      '4:1 front-matter.property',
      '7:1 markdown.heading-level',
      '9:5 link.scheme',
      '9:33 markdown.html',
      '9:40 markdown.html',
      '11:1 directive.unknown',
      '15:1 directive.attribute',
      '17:1 directive.unclosed',
    ]);
  });

  it('says each problem in German and English', () => {
    for (const problem of readChapter('---\nchecked: x\n---\n[a](b)\n\n::qr{url=x}\n\n[^1]\n\n[x]: y', 'chapter.md').problems) {
      expect(messageOf(problem, 'de')).toMatch(/\S.*[.!?]$/);
      expect(messageOf(problem, 'en')).toMatch(/\S.*[.!?]$/);
    }
  });

  it('keeps a head that cannot be read as text', () => {
    const { chapter, problems: found } = readChapter('---\ntitle: [a\n---\nText\n', 'chapter.md');
    expect(found.map(({ code }) => code)).toContain('front-matter.invalid');
    expect(chapter.body[0]).toMatchObject({ type: 'verbatim', text: '---\ntitle: [a\n---' });
  });

  it.each([
    ['title: A\nsummary: [a\ntags: x\n', 'unclosed', 3, 10],
    ['title: "A\nsummary: b\n', 'unclosed', 2, 8],
    ['title: A: B\n', 'syntax', 2, 8],
    ['title: A\n\tsummary: b\n', 'indentation', 3, 1],
  ])('says what is wrong in the head %j, and where it begins', (head, fault, line, column) => {
    const { problems: found } = readChapter(`---\n${head}---\nText\n`, 'chapter.md');
    expect(found[0]).toMatchObject({ code: 'front-matter.invalid', data: { fault }, at: { line, column } });
  });

  it('reports a chapter without a title', () => {
    expect(problems('## Wohnen\n')).toEqual(['1:1 front-matter.missing-title']);
  });

  it('reads every directive', () => {
    const text = `${HEAD}:::emergency
Rufen Sie **112**.
:::

:::steps
1. Termin
2. Amt
:::

::contact{id=meldebehoerde show="address phone"}

::contact{id=meldebehoerde}

::offers{tag=sprachkurs}

::offers{id=cafe}

::qr{url="https://example.org/?a=1&b=2"}

::::only{lang="uk ru"}
:::tip
Tipp
:::
::::

::pagebreak
`;
    expect(body(text)).toEqual([
      {
        type: 'box',
        kind: 'emergency',
        children: [
          {
            type: 'paragraph',
            children: [
              { type: 'text', text: 'Rufen Sie ' },
              { type: 'strong', children: [{ type: 'text', text: '112' }] },
              { type: 'text', text: '.' },
            ],
          },
        ],
      },
      {
        type: 'steps',
        items: [
          { checked: null, children: [word('Termin')] },
          { checked: null, children: [word('Amt')] },
        ],
      },
      { type: 'contact', id: 'meldebehoerde', show: ['address', 'phone'] },
      { type: 'contact', id: 'meldebehoerde', show: null },
      { type: 'offers', select: { by: 'tag', tag: 'sprachkurs' } },
      { type: 'offers', select: { by: 'id', id: 'cafe' } },
      { type: 'qr', url: 'https://example.org/?a=1&b=2' },
      { type: 'only', languages: ['uk', 'ru'], children: [{ type: 'box', kind: 'tip', children: [word('Tipp')] }] },
      { type: 'pagebreak' },
    ]);
    expect(problems(text)).toEqual([]);
  });

  it.each([
    ['::contact{id=a farbe=rot}', 'directive.attribute'],
    ['::contact', 'directive.attribute'],
    ['::contact{id=a show=fax}', 'directive.attribute'],
    ['::contact{id=a', 'directive.attribute'],
    ['::offers{id=a tag=b}', 'directive.attribute'],
    ['::qr{url="javascript:alert(1)"}', 'directive.attribute'],
    ['::video{id=a}', 'directive.unknown'],
    [':::only{lang=xx}\na\n:::', 'language.unknown'],
    [':::steps\na\n:::', 'directive.content'],
    [':::tip Titel\na\n:::', 'directive.attribute'],
  ])('keeps %j as it is written and reports it', (written, code) => {
    expect(problems(HEAD + written)).toEqual([`5:1 ${code}`]);
    expect(body(HEAD + written)).toEqual([{ type: 'verbatim', reason: 'directive', text: written }]);
  });

  it.each(['،', '؛', '؟', '۔', '。', '“', '…', '”'])('ends a bare address before %j', (sign) => {
    expect(body(`${HEAD}https://a.example/b${sign} c`)).toEqual([
      {
        type: 'paragraph',
        children: [
          {
            type: 'link',
            target: { kind: 'url', url: 'https://a.example/b' },
            title: null,
            children: [{ type: 'text', text: 'https://a.example/b' }],
          },
          { type: 'text', text: `${sign} c` },
        ],
      },
    ]);
  });

  it('resolves reference links and keeps definitions that nothing uses', () => {
    const text = `${HEAD}[Amt][a]\n\n[a]: https://example.org "Titel"\n[b]: https://example.net\n`;
    expect(body(text)).toEqual([
      {
        type: 'paragraph',
        children: [
          {
            type: 'link',
            target: { kind: 'url', url: 'https://example.org' },
            title: 'Titel',
            children: [{ type: 'text', text: 'Amt' }],
          },
        ],
      },
      { type: 'verbatim', reason: 'definition', text: '[b]: https://example.net' },
    ]);
    expect(problems(text)).toEqual(['8:1 markdown.unsupported']);
  });

  it('reads links inside the folder', () => {
    expect(body('[a](chapter:wohnen#kosten)')).toEqual([
      {
        type: 'paragraph',
        children: [
          {
            type: 'link',
            target: { kind: 'chapter', id: 'wohnen', anchor: 'kosten' },
            title: null,
            children: [{ type: 'text', text: 'a' }],
          },
        ],
      },
    ]);
  });

  it('knows the lines of every block and item', () => {
    const { chapter } = readChapter('---\ntitle: x\n---\n\n- a\n  - b\n    c\n\n> d\n>\n> - e\n', 'chapter.md');
    const lines: string[] = [];
    JSON.stringify(chapter.body, (key, value: unknown) => {
      if (key === 'lines') lines.push(Object.values(value ?? {}).join());
      return value;
    });
    expect(lines.toSorted()).toEqual(['5,5', '5,7', '5,7', '6,7', '6,7', '6,7', '9,11', '9,9', '11,11', '11,11', '11,11'].toSorted());
  });

  it('reads lists to tick, tables and facts', () => {
    expect(body('- [x] Pass\n- [ ] Foto\n\n| a | b |\n| :-- | --: |\n| :fact[amt.phone] |\n')).toEqual([
      {
        type: 'list',
        start: null,
        loose: false,
        items: [
          { checked: true, children: [word('Pass')] },
          { checked: false, children: [word('Foto')] },
        ],
      },
      {
        type: 'table',
        align: ['left', 'right'],
        header: [[{ type: 'text', text: 'a' }], [{ type: 'text', text: 'b' }]],
        rows: [[[{ type: 'fact', path: 'amt.phone' }], []]],
      },
    ]);
  });
});
