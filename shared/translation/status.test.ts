import { describe, expect, it } from 'vitest';
import { segmentOf, translate, unitOf } from '../testing/source-unit-sample.ts';
import { editionSchema } from '../model/edition.ts';
import { workspaceSettingsSchema } from '../model/workspace.ts';
import type { Workspace } from '../model/workspace.ts';
import type { AlignedSegment } from './align-unit.ts';
import type { SegmentState } from './segment.ts';
import { segmentsOfChapter } from './segments-of.ts';
import { unitStatus } from './unit-status.ts';
import { workspaceStatus } from './workspace-status.ts';

const aligned = (...states: SegmentState[]): AlignedSegment[] =>
  states.map((state, index) => ({ segment: segmentOf(`Absatz ${'abcdef'[index]}`), state, target: null, former: null, stored: null }));
const state = (states: SegmentState[], policy = { wanted: true, review: false }) => unitStatus(aligned(...states), 'en', policy).state;

describe('unitStatus', () => {
  it.each<[SegmentState[], string]>([
    [['missing', 'missing'], 'missing'],
    [['missing', 'approved'], 'partial'],
    [['missing', 'outdated'], 'partial'],
    [['missing', 'draft'], 'partial'],
    [['outdated', 'draft'], 'outdated'],
    [['outdated', 'approved'], 'outdated'],
    [['draft', 'approved'], 'to-review'],
    [['translated', 'approved'], 'current'],
    [[], 'current'],
  ])('takes the worst of %j: %s', (states, expected) => {
    expect(state(states)).toBe(expected);
  });

  it('asks for approval only where the policy of the language does', () => {
    expect(state(['translated', 'approved'], { wanted: true, review: true })).toBe('to-review');
    expect(state(['approved', 'approved'], { wanted: true, review: true })).toBe('current');
  });

  it('says "not wanted" and still counts what is there', () => {
    const status = unitStatus(aligned('missing', 'translated'), 'en', { wanted: false, review: false });
    expect(status).toMatchObject({ state: 'not-wanted', total: { segments: 2, words: 4 } });
  });

  it('counts segments and words by state, a text that stands twice once', () => {
    const [first, second] = aligned('missing', 'translated');
    if (!first || !second) throw new Error('no segments');
    expect(unitStatus([first, second, first], 'en', { wanted: true, review: false })).toMatchObject({
      total: { segments: 2, words: 4 },
      bySegmentState: { missing: { segments: 1, words: 2 }, translated: { segments: 1, words: 2 }, draft: { segments: 0, words: 0 } },
    });
  });

  it('counts a block for some languages in these languages alone', () => {
    const [all, some] = aligned('translated', 'missing');
    if (!all || !some) throw new Error('no segments');
    const segments = [all, { ...some, segment: { ...some.segment, only: ['uk', 'fa'] } }];
    const policy = { wanted: true, review: false };
    expect(['uk', 'en', 'fa-AF'].map((language) => unitStatus(segments, language, policy).state)).toEqual([
      'partial',
      'current',
      'current',
    ]);
  });

  it('shows who has it beside the state', () => {
    const givenOut = { to: 'Agentur', on: '2026-11-01' };
    expect(unitStatus(aligned('missing'), 'en', { wanted: true, review: false, givenOut })).toMatchObject({ state: 'missing', givenOut });
  });
});

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
