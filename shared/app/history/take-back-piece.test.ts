import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeChapter } from '../../markdown/write-chapter.ts';
import type { History, Version } from '../../ports/history.ts';
import { sentencesIn, twoEdits } from '../../testing/edited-chapter.ts';
import { refusal } from '../../testing/file-store-contract.ts';
import { chapterFile, translated, translationFile } from '../../testing/folder-files.ts';
import { MemoryFileStore } from '../../testing/memory-file-store.ts';
import { writeJson } from '../../workspace/write-json.ts';
import { changesOfVersion } from './changes-of-version.ts';
import { takeBackPiece, type WantedPiece } from './take-back-piece.ts';

const WOHNEN = 'chapters/wohnen/chapter.md';
const UK = 'chapters/wohnen/uk.json';
const AMT = 'contacts/amt.json';

/** A file as it was before a version, after it, and as it is today. */
interface Times {
  readonly before: string;
  readonly after: string;
  readonly today: string;
}

function folder(path: string, { before, after, today }: Times) {
  const store = new MemoryFileStore({ [path]: today });
  const states = new Map([
    ['a'.repeat(40), before],
    ['b'.repeat(40), after],
  ]);
  const history: Pick<History, 'read'> = {
    read: async (id, paths) => paths.map((one) => (one === path ? new TextEncoder().encode(states.get(id) ?? '') : null)),
  };
  const version: Version = {
    id: 'b'.repeat(40),
    parents: ['a'.repeat(40)],
    at: '2026-03-03T10:00:00Z',
    by: 'Ana',
    reason: 'save',
    paths: [path],
    printed: null,
  };
  const changes = async () => changesOfVersion(history, version);
  const take = async (wanted: WantedPiece): Promise<boolean> => takeBackPiece(store, history, version, () => true, wanted);
  const says = async (): Promise<string> => new TextDecoder().decode((await store.read(path))?.bytes);
  return { store, changes, take, says };
}

describe('one piece that a version changed', () => {
  it('of a chapter reads as before again, and what was written since stays', async () => {
    const body = (first: string, more: string): string => chapterFile('Wohnen', `${first}\n\n- Ein Punkt\n- Noch einer\n\n${more}`);
    const { take, says } = folder(WOHNEN, {
      before: body('Die Miete zahlen Sie am ersten Tag.', 'Fragen Sie im Amt.'),
      after: body('Die Miete zahlen Sie am dritten Tag.', 'Fragen Sie im Rathaus.'),
      today: body('Die Miete zahlen Sie am dritten Tag.', 'Fragen Sie im Rathaus.\n\nDas *hier* ist neu.').replaceAll('- ', '* '),
    });
    const wanted = body('Die Miete zahlen Sie am ersten Tag.', 'Fragen Sie im Rathaus.\n\nDas *hier* ist neu.').replaceAll('- ', '* ');
    expect(await take({ piece: 1, as: 'before' })).toBe(true);
    expect(await says()).toBe(wanted);
    expect(await take({ piece: 1, as: 'before' })).toBe(false);
    expect(await take({ piece: 1, as: 'after' })).toBe(true);
    expect(await says()).toContain('am dritten Tag');
  });

  it('comes back also where today something else stands in its place, or nothing', async () => {
    const times = {
      before: chapterFile('Wohnen', 'Eins.\n\nDer Bus fährt um acht Uhr ab.\n\nDrei.'),
      after: chapterFile('Wohnen', 'Eins.\n\nDer Bus fährt um neun Uhr ab.\n\nDrei.'),
    };
    const other = folder(WOHNEN, { ...times, today: chapterFile('Wohnen', 'Eins neu.\n\nDer Bus fährt um zehn Uhr ab.\n\nDrei.') });
    expect(await other.take({ piece: 1, as: 'after' })).toBe(true);
    expect(await other.says()).toBe(chapterFile('Wohnen', 'Eins neu.\n\nDer Bus fährt um neun Uhr ab.\n\nDrei.'));
    const gone = folder(WOHNEN, { ...times, today: chapterFile('Wohnen', 'Eins.\n\nDrei.') });
    expect(await gone.take({ piece: 1, as: 'before' })).toBe(true);
    expect(await gone.says()).toBe(times.before);
  });

  it('that was added goes, and that was taken out returns to its place, within lists and tables as well', async () => {
    const list = chapterFile('Wohnen', '- Eins ist hier.\n- Zwei ist hier.\n- Drei ist hier.');
    const shorter = chapterFile('Wohnen', '- Eins ist hier.\n- Drei ist hier.');
    const out = folder(WOHNEN, { before: list, after: shorter, today: `${shorter}\nEin Absatz mehr.\n` });
    await out.take({ piece: 1, as: 'before' });
    expect(await out.says()).toBe(`${list}\nEin Absatz mehr.\n`);
    const added = folder(WOHNEN, { before: shorter, after: list, today: list });
    await added.take({ piece: 1, as: 'before' });
    expect(await added.says()).toBe(shorter);

    const table = (rows: string): string => chapterFile('Wohnen', `| Was | Wann |\n| --- | --- |\n${rows}`);
    const row = folder(WOHNEN, {
      before: table('| Müll | Montag |\n| Glas | Freitag |'),
      after: table('| Müll | Montag |\n| Glas | Samstag |'),
      today: table('| Müll | Dienstag |\n| Glas | Samstag |'),
    });
    await row.take({ piece: 1, as: 'before' });
    expect(await row.says()).toBe(table('| Müll | Dienstag |\n| Glas | Freitag |'));
  });

  it('of a translation comes back with who made it, and no other segment with it', async () => {
    const file = (first: string, second: string): string => writeJson(translationFile({ Wohnen: first, Miete: second }));
    const { take, says } = folder(UK, {
      before: file('Житло', 'Оренда'),
      after: file('Дім', 'Плата'),
      today: file('Дім', 'Плата за житло'),
    });
    expect(await take({ piece: 1, as: 'before' })).toBe(true);
    expect(await says()).toBe(file('Житло', 'Плата за житло'));
    const [hash] = translated('Miete', '');
    expect(JSON.parse(await says()).segments[hash].target).toBe('Плата за житло');
  });

  it('of a contact comes back field by field, number by number', async () => {
    const contact = (name: string, phones: readonly string[], note?: string): string =>
      writeJson({ version: 1, name, phones: phones.map((number) => ({ number })), ...(note !== undefined && { note }) });
    const times = { before: contact('Amt', ['07721 82-0', '07721 82-5'], 'Klingeln'), after: contact('Bürgeramt', ['07721 82-0']) };
    const numbers = await folder(AMT, { ...times, today: times.after }).changes();
    expect(numbers[0]?.pieces?.map(({ label, change }) => `${label} ${change}`)).toEqual([
      'name changed',
      'phones removed',
      'note removed',
    ]);
    const phone = folder(AMT, { ...times, today: contact('Bürgeramt', ['07721 82-0', '07721 82-9']) });
    expect(await phone.take({ piece: 2, as: 'before' })).toBe(true);
    expect(JSON.parse(await phone.says())).toMatchObject({
      name: 'Bürgeramt',
      phones: [{ number: '07721 82-0' }, { number: '07721 82-5' }, { number: '07721 82-9' }],
    });
    const note = folder(AMT, { ...times, today: times.after });
    await note.take({ piece: 3, as: 'before' });
    expect(JSON.parse(await note.says())).toMatchObject({ name: 'Bürgeramt', note: 'Klingeln', phones: [{ number: '07721 82-0' }] });
  });

  it('is refused, and nothing changed, where the text is gone or broken, or there is no such piece', async () => {
    const times = { before: writeJson({ version: 1, name: 'Amt' }), after: writeJson({ version: 1, name: 'Bürgeramt' }) };
    const broken = folder(AMT, { ...times, today: '{ "version": 1, "na' });
    expect(await refusal(broken.take({ piece: 1, as: 'before' }))).toBe('history.not-alone');
    expect(await broken.says()).toBe('{ "version": 1, "na');
    const gone = folder(AMT, { ...times, today: times.after });
    expect(await refusal(gone.take({ piece: 2, as: 'before' }))).toBe('history.not-alone');
    const file = await gone.store.read(AMT);
    await gone.store.remove(AMT, file?.hash ?? '');
    expect(await refusal(gone.take({ piece: 1, as: 'before' }))).toBe('history.not-alone');
    expect(await gone.store.read(AMT)).toBeNull();
  });

  it('takes nothing else along, whatever chapter and whatever was edited since', async () => {
    const tally: (string | null)[] = [];
    await fc.assert(
      fc.asyncProperty(twoEdits, fc.nat(), fc.constantFrom('before' as const, 'after' as const), async (edited, pick, as) => {
        const before = writeChapter(edited.base, null);
        const after = writeChapter(edited.mine, before);
        const { changes, take, says } = folder(WOHNEN, { before, after, today: writeChapter(edited.theirs, before) });
        const pieces = (await changes())[0]?.pieces ?? [];
        const piece = pieces[pick % pieces.length];
        if (!piece) return;
        const former = await says();
        const refused = await refusal(take({ piece: (pick % pieces.length) + 1, as }));
        tally.push(refused);
        // Where more would go along it is refused, and nothing has changed.
        expect([null, 'history.not-alone']).toContain(refused);
        expect(refused === null || (await says()) === former).toBe(true);
        if (refused !== null) return;
        const left = sentencesIn(await says());
        const side = (kept: 'delete' | 'insert'): ReadonlySet<string> =>
          sentencesIn(piece.runs.flatMap(({ kind, text }) => (kind === 'equal' || kind === kept ? [text] : [])).join(''));
        for (const one of side(as === 'before' ? 'delete' : 'insert')) expect(left).toContain(one);
        // What gives way is one paragraph, item or row: the piece as it reads today.
        const lost = [...sentencesIn(former)].filter((one) => !left.has(one));
        const givesWay = former.split('\n').filter((line) => lost.some((one) => line.includes(one)));
        expect(givesWay.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 100 },
    );
    expect(tally.filter((refused) => refused !== null).length).toBeLessThan(tally.length / 5);
  });
});
