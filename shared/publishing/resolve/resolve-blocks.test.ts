import { describe, expect, it } from 'vitest';
import { chapterFile, translationFile } from '../../testing/folder-files.ts';
import { blocksOf, resolve } from '../../testing/resolve-sample.ts';
import { runsText as textOf } from '../runs.ts';

describe('pictures', () => {
  it('become blocks where they stand, with their alternative text', async () => {
    const blocks = await blocksOf('Davor ![Stadtplan](media/plan.svg) danach.');
    expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'image', 'paragraph']);
    expect(blocks[1]).toMatchObject({ image: { path: 'media/plan.svg', alt: 'Stadtplan' } });
  });

  it('inside a link or an emphasis are not lost', async () => {
    const blocks = await blocksOf('[![Stadtplan](plan.svg)](https://x.example) und **![Wappen](wappen.svg)**');
    expect(blocks.flatMap((block) => (block.type === 'image' ? [block.image.alt] : []))).toEqual(['Stadtplan', 'Wappen']);
    expect(blocks[0]?.type === 'paragraph' && textOf(blocks[0].runs)).toContain('x.example');
  });

  it('in a heading or a table cell, where none can stand, leave their alternative text', async () => {
    const blocks = await blocksOf('## ![Haus](haus.svg) Wohnen\n\n| Ort |\n|---|\n| ![Karte](karte.svg) |');
    expect(blocks[0]?.type === 'heading' && textOf(blocks[0].runs)).toBe('Haus Wohnen');
    expect(blocks[1]?.type === 'table' && textOf(blocks[1].rows[0]?.[0] ?? [])).toBe('Karte');
  });

  it('carry the translated alternative text', async () => {
    const files = { 'chapters/wohnen/en.json': translationFile({ Wohnen: 'Housing', Stadtplan: 'Map of the town' }) };
    const blocks = await blocksOf('![Stadtplan](media/plan.svg)', 'en', files);
    expect(blocks.at(-1)).toMatchObject({ type: 'image', image: { alt: 'Map of the town' } });
  });

  it('from the internet cannot be printed and are reported', async () => {
    const { problems } = await resolve('de', {
      'chapters/wohnen/chapter.md': chapterFile('Wohnen', '![Plan](https://x.example/plan.png)'),
    });
    expect(problems).toMatchObject([{ code: 'picture.missing', severity: 'error', at: { line: 5 } }]);
  });
});

describe('blocks', () => {
  it('for other languages are left out at any depth', async () => {
    const body = ':::only{lang="uk"}\nNur Ukrainisch.\n:::\n\n- Für alle\n\n  :::only{lang="en"}\n  Nur Englisch.\n  :::';
    const german = JSON.stringify(await blocksOf(body));
    expect(german).toContain('Für alle');
    expect(german).not.toContain('Nur');
    expect(JSON.stringify(await blocksOf(body, 'en'))).toContain('Nur Englisch.');
  });

  it('number headings, and skip no level on the way down', async () => {
    const blocks = await blocksOf('### Eins\n\n##### Zwei\n\n## Drei');
    expect(blocks.flatMap((block) => (block.type === 'heading' ? [[block.level, block.anchor]] : []))).toEqual([
      [2, 'wohnen-h1'],
      [3, 'wohnen-h2'],
      [2, 'wohnen-h3'],
    ]);
  });

  it('carry the line of the chapter that they came from', async () => {
    const blocks = await blocksOf('Eins.\n\nZwei.');
    expect(blocks.map(({ origin }) => origin)).toEqual([
      { chapter: 'wohnen', line: 5 },
      { chapter: 'wohnen', line: 7 },
    ]);
  });

  it('that name a contact or an offer that is not there are reported', async () => {
    const body = '::contact{id=niemand}\n\n::offers{tag=nichts}\n\n::offers{id=keines}';
    const { problems } = await resolve('de', { 'chapters/wohnen/chapter.md': chapterFile('Wohnen', body) });
    expect(problems.map(({ code }) => code)).toEqual(['reference.contact', 'reference.offer-tag', 'reference.offer']);
  });
});
