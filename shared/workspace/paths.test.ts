import { describe, expect, test } from 'vitest';
import { chapterFileOf, minorEditsPath, picturePath, sourcePath, translationPath, UNIT_KINDS, unitFileOf } from './paths.ts';

describe('the paths of a workspace', () => {
  test.each(UNIT_KINDS)('of a %s lead back to what they are', (kind) => {
    const unit = { kind, id: 'erste-schritte' };
    const nameOf = (path: string): string => path.split('/').at(-1) ?? '';
    const fileOf = (path: string): unknown => (kind === 'chapter' ? chapterFileOf(unit.id, nameOf(path)) : unitFileOf(nameOf(path)));
    expect(fileOf(sourcePath(unit))).toEqual({ type: 'source', id: unit.id });
    expect(fileOf(translationPath(unit, 'de-x-leicht'))).toEqual({ type: 'translation', id: unit.id, language: 'de-x-leicht' });
    expect(fileOf(minorEditsPath(unit))).toEqual({ type: 'minor-edits', id: unit.id });
  });

  test('are those of the format', () => {
    expect(sourcePath({ kind: 'chapter', id: 'arbeit' })).toBe('chapters/arbeit/chapter.md');
    expect(translationPath({ kind: 'chapter', id: 'arbeit' }, 'ar')).toBe('chapters/arbeit/ar.json');
    expect(translationPath({ kind: 'contact', id: 'amt' }, 'fa-AF')).toBe('contacts/amt.fa-AF.json');
    expect(minorEditsPath({ kind: 'offer', id: 'kurs' })).toBe('offers/kurs.minor-edits.json');
  });

  test('leave alone what is none of ours', () => {
    for (const name of ['notes.txt', 'amt.json.broken-1', 'amt.json~']) {
      expect(unitFileOf(name)).toBeNull();
      expect(chapterFileOf('arbeit', name)).toBeNull();
    }
  });

  test.each([
    ['media/plan.svg', 'media/plan.svg'],
    ['plan.svg', 'media/plan.svg'],
    ['../../media/plan.svg', 'media/plan.svg'],
    ['./plan%20der%20Stadt.svg', 'media/plan der Stadt.svg'],
    ['media/100%.png', 'media/100%.png'],
    ['media/Stadtfu\u0308hrung.png', 'media/Stadtf\u00fchrung.png'],
    ['https://amt.example/plan.png', null],
    ['data:image/png;base64,AA', null],
    ['/etc/passwd', null],
  ])('take the picture %j for %j', (source, path) => {
    expect(picturePath(source)).toBe(path);
  });
});
