/**
 * A program that saves into the files of a sample folder, alone or beside others: argv are the folder, its number, how often (3 saves
 * each, "forever" until it is killed), and for how long a dead lease is respected (ms). Prints a line for every save that was
 * acknowledged, at that moment, and how the saves ended as its last line.
 */
import { writeSync } from 'node:fs';
import { saveChapter } from '../../shared/app/save-chapter.ts';
import { saveContact } from '../../shared/app/save-document.ts';
import { saveTranslation } from '../../shared/app/save-translation.ts';
import type { Contact } from '../../shared/model/contact.ts';
import { plainText } from '../../shared/model/plain-text.ts';
import { segmentsOfChapter } from '../../shared/translation/segments-of.ts';
import { loadWorkspace } from '../../shared/workspace/load-workspace.ts';
import { openChapter, type OpenChapter } from '../../shared/workspace/open-chapter.ts';
import { openDiskFileStore } from '../adapters/disk/disk-file-store.ts';
import { LEASE } from '../adapters/disk/disk-lease.ts';

const [folder = '', number = '', rounds = '', patience] = process.argv.slice(2);
const lease = patience === undefined ? LEASE : { ...LEASE, patience: Number(patience), hold: Number(patience) / 2, settle: 20 };
const store = await openDiskFileStore(folder, { lease });
const { workspace } = await loadWorkspace(store);
const chapters = [...workspace.chapters.keys()];
const contacts = new Map<string, Contact>(workspace.contacts);
const bases = new Map<string, OpenChapter>();
/** The newest paragraph of this program in each chapter. */
const written = new Map<string, string>();
const outcomes = { saved: 0, merged: 0, conflict: 0 };

/** At once, past every buffer of ours: who reads it may kill us the next moment. */
const acknowledge = (text: string): void => void writeSync(1, `${text}\n`);

/** Three words that no other save has, so that what became of it can be followed. */
const words = (round: number): string => ['a', 'b', 'c'].map((letter) => `wort${letter}${number}x${round}`).join(' ');

async function write(round: number): Promise<void> {
  const id = chapters[round % chapters.length] ?? '';
  // As in an open window: what was read once is written on, whatever others do meanwhile.
  const opened = bases.get(id) ?? (await openChapter(store, id));
  if (!opened) throw new Error(`No chapter ${id}`);
  const text = words(round);
  // Most saves go on with the sentence before, as people do; so the chapters stay of a length that people write.
  const before = round % 80 < chapters.length ? undefined : written.get(id);
  const at = opened.chapter.body.findIndex((block) => block.type === 'paragraph' && plainText(block.children) === before);
  const paragraph = { type: 'paragraph', children: [{ type: 'text', text: at < 0 ? text : `${before} ${text}` }] } as const;
  const body = at < 0 ? [...opened.chapter.body, paragraph] : opened.chapter.body.with(at, paragraph);
  const saved = await saveChapter(store, workspace, { id, chapter: { ...opened.chapter, body }, base: opened.base });
  outcomes[saved.outcome]++;
  if (saved.outcome === 'conflict') bases.delete(id);
  else {
    written.set(id, plainText(paragraph.children));
    bases.set(id, { ...opened, chapter: saved.chapter, base: saved.base });
    acknowledge(text);
  }
}

async function translate(round: number): Promise<void> {
  const id = chapters[round % chapters.length] ?? '';
  const chapter = workspace.chapters.get(id);
  const segments = chapter ? segmentsOfChapter(chapter) : [];
  // Each has some segments of its own, and the last one is everybody's.
  const at = round % 3 === 0 ? segments.length - 1 : (Number(number) + 4 * round) % (segments.length - 1);
  const segment = segments[at];
  if (!segment) throw new Error('No segment');
  const text = words(round);
  const saved = await saveTranslation(store, workspace, {
    unit: { kind: 'chapter', id },
    language: 'en',
    segments: [{ segment, target: text, was: null, state: 'translated', origin: 'human' }],
  });
  outcomes[saved.outcome]++;
  if (saved.outcome !== 'conflict') acknowledge(text);
}

async function call(round: number): Promise<void> {
  const [id, base] = [...contacts][round % contacts.size] ?? ['', null];
  if (!base) throw new Error('No contact');
  const phone = `0${number}00 ${String(round).padStart(4, '0')}`;
  const value = { ...base, phones: [...base.phones, { number: phone, kind: 'phone' as const }] };
  const saved = await saveContact(store, workspace, id, { base, value });
  outcomes[saved.outcome]++;
  if (saved.outcome === 'conflict') return;
  contacts.set(id, saved.value);
  acknowledge(phone);
}

const last = rounds === 'forever' ? Number.POSITIVE_INFINITY : Number(rounds);
for (let round = 0; round < last; round++) {
  await write(round);
  await translate(round);
  await call(round);
}
process.stdout.write(`${JSON.stringify(outcomes)}\n`);
