import { describe, expect, it } from 'vitest';
import { translate, unitOf } from '../testing/source-unit-sample.ts';
import { editionSchema } from '../model/edition.ts';
import { workspaceSettingsSchema } from '../model/workspace.ts';
import type { Workspace } from '../model/workspace.ts';
import { segmentsOfChapter } from './segments-of.ts';
import { workspaceStatus } from './workspace-status.ts';

describe('workspaceStatus', () => {
  const head = { title: 'Wohnen', summary: 'Kurz und gut', checked: null, checkedBy: null, review: null, tags: [], icon: null };
  const chapter = { head, body: [] };
  const segments = segmentsOfChapter(chapter);
  const workspace: Workspace = {
    settings: workspaceSettingsSchema.parse({
      mappe: 'workspace',
      version: 1,
      place: { name: 'Lindenbrück' },
      languages: [{ tag: 'en' }, { tag: 'ar', review: true }, { tag: 'fr' }],
    }),
    chapters: new Map([['wohnen', chapter]]),
    contacts: new Map(),
    offers: new Map(),
    editions: new Map([
      ['mappe', editionSchema.parse({ version: 1, title: 'Mappe', format: 'a5', languages: ['de', 'en'], contents: [] })],
    ]),
    glossary: { version: 1, terms: [] },
    translations: new Map([
      [
        'chapter/wohnen',
        new Map([
          ['en', translate(null, { segments, minorEdits: null }, 'en')],
          ['ar', translate(null, { segments, minorEdits: null }, 'ar')],
          ['fr', { ...translate(null, unitOf([]), 'fr', []), wanted: false }],
        ]),
      ],
    ]),
    minorEdits: new Map(),
  };

  it('gives every unit a state in every wanted language, with the policy of each', () => {
    const status = workspaceStatus(workspace);
    expect(
      status.units.map(({ unit, languages }) => [unit.id, languages['en']?.state, languages['ar']?.state, languages['fr']?.state]),
    ).toEqual([
      ['wohnen', 'current', 'to-review', 'not-wanted'],
      ['mappe', 'missing', 'not-wanted', 'not-wanted'],
    ]);
  });

  it('adds up words and units per language, without what is not wanted', () => {
    const [en, , fr] = workspaceStatus(workspace).languages;
    expect(en).toMatchObject({
      language: 'en',
      units: { current: 1, missing: 1, 'not-wanted': 0 },
      total: { segments: 3, words: 5 },
      bySegmentState: { translated: { segments: 2, words: 4 }, missing: { segments: 1, words: 1 } },
    });
    expect(fr).toMatchObject({ units: { 'not-wanted': 2 }, total: { segments: 0, words: 0 } });
  });

  it('can be written as JSON without loss', () => {
    const status = workspaceStatus(workspace);
    expect(JSON.parse(JSON.stringify(status))).toEqual(status);
  });
});
