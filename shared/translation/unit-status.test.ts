import { describe, expect, it } from 'vitest';
import { segmentOf } from '../testing/source-unit-sample.ts';
import type { AlignedSegment } from './align-unit.ts';
import type { SegmentState } from './segment.ts';
import { unitStatus } from './unit-status.ts';

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
