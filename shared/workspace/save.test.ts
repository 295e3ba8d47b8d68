import { describe, expect, test } from 'vitest';
import type { Translation } from '../model/translation.ts';
import { refusal } from '../testing/file-store-contract.ts';
import { MemoryFileStore } from '../testing/memory-file-store.ts';
import { openChapter, saveChapter } from './save-chapter.ts';
import { updateMinorEdits, updateTranslation } from './save-translation.ts';

const PATH = 'chapters/arbeit/chapter.md';
const TEXT = '---\ntitle: "Arbeit"\n---\n\nGuten   Tag.\n\n* eins\n* zwei\n';
const unit = { kind: 'chapter', id: 'arbeit' } as const;
const translated = (target: string): Translation['segments'][string] => ({ source: 'x', target, state: 'draft', origin: 'human' });

describe('saving a chapter', () => {
  test('that was not changed leaves every byte as it was', async () => {
    const store = new MemoryFileStore({ [PATH]: `\uFEFF${TEXT}` });
    const open = await openChapter(store, 'arbeit');
    if (!open) throw new Error('not there');
    await saveChapter(store, 'arbeit', open.chapter, open.base);
    expect(store.text(PATH)).toBe(`\uFEFF${TEXT}`);
  });

  test('changes the lines that were changed', async () => {
    const store = new MemoryFileStore({ [PATH]: TEXT });
    const open = await openChapter(store, 'arbeit');
    if (!open) throw new Error('not there');
    const [, ...rest] = open.chapter.body;
    const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'Guten Abend.' }] } as const, ...rest];
    const base = await saveChapter(store, 'arbeit', { ...open.chapter, body }, open.base);
    expect(store.text(PATH)).toBe(TEXT.replace('Guten   Tag.', 'Guten Abend.'));
    expect(base.text).toBe(store.text(PATH));
    expect(await refusal(saveChapter(store, 'arbeit', open.chapter, open.base))).toBeNull();
  });

  test('that somebody else changed meanwhile is refused', async () => {
    const store = new MemoryFileStore({ [PATH]: TEXT });
    const open = await openChapter(store, 'arbeit');
    if (!open) throw new Error('not there');
    store.put(PATH, `${TEXT}\nTheirs.\n`);
    const changed = { ...open.chapter, head: { ...open.chapter.head, title: 'Mine' } };
    expect(await refusal(saveChapter(store, 'arbeit', changed, open.base))).toBe('file.conflict');
    expect(await refusal(saveChapter(store, 'arbeit', changed, null))).toBe('file.conflict');
    expect(store.text(PATH)).toContain('Theirs.');
    expect(await openChapter(store, 'wohnen')).toBeNull();
  });
});

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
