import { describe, expect, it } from 'vitest';
import { plainRuns } from '../runs.ts';
import type { PrintBlock, PrintChapter, PrintSection } from '../print-document.ts';
import { taskSections } from './task-sections.ts';

const laid = { language: 'de', direction: 'ltr', origin: { chapter: 'umzug', line: 1 } } as const;
const text = (words: string): PrintBlock => ({ type: 'paragraph', runs: plainRuns(words, 'de'), ...laid });
const heading = (words: string, level = 3): PrintBlock => ({
  type: 'heading',
  level,
  anchor: words,
  runs: plainRuns(words, 'de'),
  ...laid,
});
const list = (...marks: readonly (boolean | null)[]): PrintBlock => ({
  type: 'list',
  start: null,
  loose: false,
  items: marks.map((checked) => ({ checked, blocks: [text('Pass')] })),
  ...laid,
});
const chapter = (id: string, blocks: readonly PrintBlock[], level: PrintChapter['level'] = 1): PrintChapter => ({
  type: 'chapter',
  id,
  anchor: id,
  level,
  icon: null,
  colour: null,
  name: id,
  title: plainRuns(id, 'de'),
  summary: plainRuns('Worum es geht', 'de'),
  blocks,
});
const part = (title: string): PrintSection => ({
  type: 'part',
  anchor: title,
  name: title,
  title: plainRuns(title, 'de'),
  colour: null,
  icon: null,
});
const kinds = (section: PrintSection | undefined): readonly string[] =>
  section?.type === 'chapter' ? section.blocks.map(({ type }) => type) : [];

describe('a checklist', () => {
  it('keeps the lists to tick with the heading that each stands under, and nothing else of a chapter', () => {
    const [only] = taskSections([
      chapter('umzug', [
        text('Lesen Sie'),
        heading('Vorher'),
        heading('Papiere'),
        text('Sie brauchen'),
        list(false, true),
        list(null),
        text('Ende'),
      ]),
    ]);
    expect(kinds(only)).toEqual(['heading', 'list']);
    expect(only).toMatchObject({ summary: null, blocks: [{ anchor: 'Papiere', level: 2 }, { type: 'list' }] });
  });

  it('says a heading once above several lists', () => {
    expect(kinds(taskSections([chapter('umzug', [heading('Papiere'), list(false), list(false)])])[0])).toEqual(['heading', 'list', 'list']);
  });

  it('finds lists within boxes and keeps what says why a text is German', () => {
    const box: PrintBlock = {
      type: 'box',
      kind: 'tip',
      title: plainRuns('Tipp', 'de'),
      blocks: [text('Nehmen Sie mit'), list(false)],
      ...laid,
    };
    const notice: PrintBlock = { type: 'notice', runs: plainRuns('Noch nicht übersetzt', 'de'), ...laid };
    expect(kinds(taskSections([chapter('umzug', [notice, box])])[0])).toEqual(['notice', 'list']);
  });

  it('leaves out chapters without tasks and parts of which nothing is left', () => {
    const sections = taskSections([
      part('Lesen'),
      chapter('gruss', [text('Willkommen')]),
      part('Tun'),
      chapter('arbeit', [text('Arbeit')]),
      chapter('bewerbung', [list(false)], 2),
      part('Ende'),
    ]);
    expect(sections.map(({ anchor }) => anchor)).toEqual(['Tun', 'bewerbung']);
    expect(sections[1]).toMatchObject({ level: 1 });
  });

  it('is empty where nobody wrote a task', () => {
    expect(taskSections([chapter('gruss', [list(null, null)])])).toEqual([]);
  });
});
