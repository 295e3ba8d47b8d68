import { expect, it } from 'vitest';
import type { UnitStatus } from '../../shared/translation/unit-status.ts';
import { statusOfRows } from '../../shared/translation/workspace-status.ts';
import { unitTable } from './status-tables.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';

const none = { segments: 0, words: 0 };
const status = (givenOut: UnitStatus['givenOut']): UnitStatus => ({
  state: 'missing',
  total: none,
  bySegmentState: { missing: none, outdated: none, draft: none, translated: none, approved: none },
  givenOut,
});

it('names who has a text, and by when it is wanted', () => {
  const languages = {
    uk: status({ to: 'Büro Lang', on: '2026-03-01', due: '2026-04-02' }),
    ar: status({ to: 'Olena', on: '2026-03-01' }),
  };
  const rows = [{ unit: { kind: 'chapter', id: 'wohnen' } as const, title: 'Wohnen', languages }];
  const wanted = statusOfRows(
    rows,
    ['uk', 'ar'].map((tag) => ({ tag, review: false })),
  );
  expect(unitTable({ words: de, language: 'de' }, wanted).slice(-2)).toEqual([
    '* Wohnen, Ukrainisch: vergeben an Büro Lang, bis 02.04.2026',
    '* Wohnen, Arabisch: vergeben an Olena',
  ]);
  expect(unitTable({ words: en, language: 'en' }, wanted).at(-2)).toBe('* Wohnen, Ukrainian: given out to Büro Lang, by 2026-04-02');
});
