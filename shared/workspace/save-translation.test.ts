import { describe, expect, test } from 'vitest';
import type { Translation } from '../model/translation.ts';
import { MemoryFileStore } from '../testing/memory-file-store.ts';
import { updateMinorEdits, updateTranslation } from './save-translation.ts';

const unit = { kind: 'chapter', id: 'arbeit' } as const;
const translated = (target: string): Translation['segments'][string] => ({ source: 'x', target, state: 'draft', origin: 'human' });

describe('changing a translation', () => {
  test('makes it, keeps the other segments, and writes one property per line', async () => {
    const store = new MemoryFileStore();
    await updateTranslation(store, unit, 'ar', () => ({ version: 1, segments: { a: translated('1') } }));
    await updateTranslation(store, unit, 'ar', (value) => value && { ...value, segments: { ...value.segments, b: translated('2') } });
    const text = store.text('chapters/arbeit/ar.json') ?? '';
    expect(JSON.parse(text)).toEqual({ version: 1, segments: { a: translated('1'), b: translated('2') } });
    expect(text).toContain('\n      "target": "2",\n');
    expect(await updateTranslation(store, unit, 'uk', () => null)).toBeNull();
    expect(store.text('chapters/arbeit/uk.json')).toBeNull();
  });

  test('by several people at once keeps what each of them did', async () => {
    const store = new MemoryFileStore();
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        updateTranslation(store, unit, 'ar', (value) => ({
          version: 1,
          segments: { ...value?.segments, [`s${index}`]: translated(`${index}`) },
        })),
      ),
    );
    expect(Object.keys(JSON.parse(store.text('chapters/arbeit/ar.json') ?? '{}').segments)).toHaveLength(20);
  });

  test('works the same for minor edits', async () => {
    const store = new MemoryFileStore();
    await updateMinorEdits(store, unit, (value) => ({ version: 1, same: { ...value?.same, b: { as: 'a' } } }));
    expect(JSON.parse(store.text('chapters/arbeit/minor-edits.json') ?? '')).toEqual({ version: 1, same: { b: { as: 'a' } } });
  });
});
