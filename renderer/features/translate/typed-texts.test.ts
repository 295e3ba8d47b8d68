import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { draftKey } from '../../../shared/ports/draft-store.ts';
import type { FoundDraft } from '../../app/session/use-kept-draft.ts';
import type { TypedText, TypedTextsHost } from './typed-texts.ts';
import { draftThingOf, TypedTexts } from './typed-texts.ts';

const place = { unit: { kind: 'chapter', id: 'wohnen' }, language: 'ar', hash: 'a'.repeat(32), source: 'Eine Wohnung.' } as const;
const typed = (markdown: string, base: string | null = null): TypedText => ({ ...place, markdown, base, left: null });
const found = (id: string, text: string): FoundDraft => ({
  id,
  draft: { thing: draftThingOf(place), text, base: null, route: '#/translate', at: '2026-11-28T10:00:00Z' },
  saved: 'unchanged',
  homeless: null,
  changes: [],
});

/** A host's disk: the drafts by their names, and the translation that is saved. */
class Disk implements TypedTextsHost {
  readonly drafts = new Map<string, string>();
  saved: string | null = null;

  readonly keep = async (text: TypedText): Promise<string> => {
    const id = `own ${draftKey(draftThingOf(text))}`;
    this.drafts.set(id, text.markdown);
    return id;
  };
  readonly discard = async (id: string): Promise<void> => void this.drafts.delete(id);
  readonly save = async ({ markdown, base }: TypedText): Promise<boolean> => {
    if (this.saved !== base) return false;
    this.saved = markdown;
    return true;
  };

  get texts(): readonly string[] {
    return [...this.drafts.values()];
  }
}

function opened(): { readonly texts: TypedTexts; readonly disk: Disk } {
  const [texts, disk] = [new TypedTexts(), new Disk()];
  texts.connect(disk);
  return { texts, disk };
}

describe('texts that are typed into translations', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const aSecond = () => vi.advanceTimersByTimeAsync(1000);

  it('are on the disk within a second, each as it is by then, also when another one is being typed', async () => {
    const { texts, disk } = opened();
    texts.put(typed('ش'));
    texts.put(typed('شقة'));
    texts.put({ ...typed('بيت'), hash: 'b'.repeat(32) });
    await aSecond();
    expect(disk.texts).toEqual(['شقة', 'بيت']);
    expect(texts.all).toHaveLength(2);
  });

  it('stay on the disk while they are being saved, and are forgotten afterwards', async () => {
    const { texts, disk } = opened();
    texts.put(typed('شقة'));
    // At once: nobody waits until it has been kept before.
    texts.take(place);
    await aSecond();
    expect([texts.get(place), disk.texts]).toEqual([null, ['شقة']]);
    texts.saved(place);
    await aSecond();
    expect(disk.texts).toEqual([]);
  });

  it('come back when they could not be saved, unless something newer was typed', async () => {
    const { texts, disk } = opened();
    texts.put(typed('شقة'));
    const sent = texts.take(place);
    texts.putBack(sent ?? typed(''));
    expect(texts.get(place)?.markdown).toBe('شقة');
    texts.take(place);
    texts.put(typed('شقة جميلة'));
    texts.putBack(sent ?? typed(''));
    texts.saved(place);
    await aSecond();
    expect([texts.get(place)?.markdown, disk.texts]).toEqual(['شقة جميلة', ['شقة جميلة']]);
  });

  it('of an earlier run are gone on with, and leave the disk only once they are kept anew, saved or given up', async () => {
    const { texts, disk } = opened();
    disk.drafts.set('left', 'قبل');
    texts.adopt([found('left', 'قبل')]);
    expect(texts.get(place)).toMatchObject({ markdown: 'قبل', left: '2026-11-28T10:00:00Z' });
    await aSecond();
    expect(disk.texts).toEqual(['قبل']);
    texts.put(typed('قبل وبعد'));
    await aSecond();
    expect(disk.texts).toEqual(['قبل وبعد']);
    texts.drop(place);
    await aSecond();
    expect(disk.texts).toEqual([]);
  });

  it('are not brought back by an older answer of the host, and do not hide what another program left of the same text', async () => {
    const { texts, disk } = opened();
    texts.put(typed('شقة'));
    await aSecond();
    const answer = [...disk.drafts].map(([id, text]) => found(id, text));
    texts.drop(place);
    texts.adopt(answer);
    expect(texts.get(place)).toBeNull();
    texts.put(typed('بيت'));
    texts.adopt([found('left', 'قبل')]);
    expect(texts.get(place)?.markdown).toBe('بيت');
    texts.drop(place);
    texts.adopt([found('left', 'قبل')]);
    expect(texts.get(place)?.markdown).toBe('قبل');
  });

  it('are all saved when the window closes, except where a colleague saved meanwhile', async () => {
    const { texts, disk } = opened();
    texts.put(typed('شقة'));
    expect(await texts.saveAll()).toBe(true);
    expect([disk.saved, texts.all]).toEqual(['شقة', []]);
    texts.put(typed('بيت', 'شقة'));
    disk.saved = 'نصها';
    expect(await texts.saveAll()).toBe(false);
    expect([disk.saved, texts.get(place)?.markdown]).toEqual(['نصها', 'بيت']);
  });
});
