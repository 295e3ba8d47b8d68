import { beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../../../shared/model/edition.ts';
import type { Workspace } from '../../../shared/model/workspace.ts';
import type { PrintDocument } from '../../../shared/publishing/print-document.ts';
import { resolveEdition, type ResolvedEdition } from '../../../shared/publishing/resolve/resolve-edition.ts';
import { DocumentReceiver, DocumentSender } from '../../../shared/publishing/sent-document.ts';
import { writeTypst } from '../../../shared/publishing/typst/write-typst.ts';
import { loadWorkspace } from '../../../shared/workspace/load-workspace.ts';
import { openDiskFileStore } from '../disk/disk-file-store.ts';

const PARTS = { cover: true, contents: true, contacts: true, glossary: true, notes: 1, imprint: true };
const LANGUAGES = ['de', 'en', 'ar'] as const;
let workspace: Workspace;

beforeAll(async () => {
  ({ workspace } = await loadWorkspace(await openDiskFileStore('content')));
});

type Kept = 'chapters' | 'contacts' | 'offers' | 'editions';

/** The workspace with something of one of its texts changed, or the text gone. */
function change<Kind extends Kept>(kind: Kind, id: string, by: Partial<NonNullable<ReturnType<Workspace[Kind]['get']>>> | null): Workspace {
  const units = new Map<string, unknown>(workspace[kind]);
  const before = units.get(id);
  if (before === undefined) throw new Error(`no ${kind} ${id}`);
  if (by === null) units.delete(id);
  else units.set(id, { ...before, ...by });
  return { ...workspace, [kind]: units };
}

function translated(unit: string, language: string): Workspace {
  const own = new Map(workspace.translations.get(unit));
  const before = own.get(language);
  if (!before) throw new Error(`no ${unit} in ${language}`);
  const [first] = Object.keys(before.segments);
  own.set(language, { ...before, segments: Object.fromEntries(Object.entries(before.segments).filter(([hash]) => hash !== first)) });
  return { ...workspace, translations: new Map([...workspace.translations, [unit, own]]) };
}

const head = (id: string): NonNullable<ReturnType<Workspace['chapters']['get']>>['head'] => {
  const found = workspace.chapters.get(id);
  if (!found) throw new Error(`no chapter ${id}`);
  return found.head;
};

const CHANGES: Readonly<Record<string, () => Workspace>> = {
  'the title of a chapter': () => change('chapters', 'wohnen', { head: { ...head('wohnen'), title: 'Die Wohnung' } }),
  'the text of a chapter': () => change('chapters', 'arbeit', { body: workspace.chapters.get('arbeit')?.body.slice(2) ?? [] }),
  'a chapter that is gone': () => change('chapters', 'geld', null),
  'a name': () => change('contacts', 'jobcenter', { name: 'Jobcenter Neu' }),
  'a contact that is gone': () => change('contacts', 'jobcenter', null),
  'an offer': () => change('offers', 'abendkurs-a2', { title: 'Kurs am Abend' }),
  'an offer that is gone': () => change('offers', 'abendkurs-a2', null),
  'the title of another edition, which texts name': () => change('editions', 'erste-schritte', { title: 'Looking for' }),
  'a translation of a chapter': () => translated('chapter/wohnen', 'en'),
  'a translation of a contact': () => translated('contact/jobcenter', 'ar'),
  'what the town is called': () => ({
    ...workspace,
    settings: { ...workspace.settings, place: { ...workspace.settings.place, name: 'Linden' } },
  }),
  'what has to be approved': () => ({
    ...workspace,
    settings: { ...workspace.settings, languages: workspace.settings.languages.map(({ tag }) => ({ tag, review: true })) },
  }),
  'the glossary': () => ({ ...workspace, glossary: { ...workspace.glossary, terms: [] } }),
  'small corrections': () => ({ ...workspace, minorEdits: new Map() }),
};

function resolved(of: Workspace, language: string, by: Partial<Edition> = {}): ResolvedEdition {
  const edition = of.editions.get('wegweiser');
  if (!edition) throw new Error('no edition');
  return resolveEdition(of, 'wegweiser', { ...edition, parts: PARTS, ...by }, language, '2026-11-23');
}

interface Made extends ResolvedEdition {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

function made(of: Workspace, language: string, by: Partial<Edition>): Made {
  const edition = resolved(of, language, by);
  return { ...edition, files: written(edition.document) };
}

/** After the brochure as it was before. */
function again(of: Workspace, language: string, by: Partial<Edition> = {}): Made {
  made(workspace, language, {});
  return made(of, language, by);
}

/** As somebody makes it who knows nothing of before: every object is another. */
const fresh = (of: Workspace, language: string, by: Partial<Edition> = {}): Made => made(structuredClone(of), language, by);

const written = (document: PrintDocument): ReadonlyMap<string, string | Uint8Array> => writeTypst(document, new Map()).files;

describe.each(LANGUAGES)('what is known of the brochure before is taken again only where it is still true: %s', (language) => {
  it.each(Object.keys(CHANGES))('%s changes', (what) => {
    const changed = CHANGES[what]?.() ?? workspace;
    expect(again(changed, language)).toEqual(fresh(changed, language));
  });

  it('the edition changes: its chapters, their order and level, its format, its day', () => {
    const { contents } = workspace.editions.get('wegweiser') ?? { contents: [] };
    const variants: readonly Partial<Edition>[] = [
      { contents: contents.slice(2) },
      { contents: contents.toReversed() },
      { contents: contents.filter((one) => 'chapter' in one) },
      { format: 'a4-ring' },
      { format: 'sheet-a4' },
      { date: '2027-06-01' },
      { parts: { ...PARTS, contacts: false } },
    ];
    for (const by of variants) expect(again(workspace, language, by)).toEqual(fresh(workspace, language, by));
  });

  it('a chapter or the directory is left out, to which others lead', () => {
    const { document } = resolved(workspace, language);
    written(document);
    const { contents } = workspace.editions.get('wegweiser') ?? { contents: [] };
    for (const left of contents) {
      const by = { contents: contents.filter((one) => one !== left) };
      expect(again(workspace, language, by)).toEqual(fresh(workspace, language, by));
    }
    for (const left of document.sections) {
      const without = { ...document, sections: document.sections.filter((one) => one !== left) };
      expect(written(without)).toEqual(written(structuredClone(without)));
    }
  });
});

it('texts that have no translation are in another language for another reader', () => {
  written(resolved(workspace, 'ti').document);
  expect(resolved(workspace, 'fr')).toEqual(resolved(structuredClone(workspace), 'fr'));
});

it('a chapter whose text changed is another section, and the others are those of before, also at the other end of a process', () => {
  const sender = new DocumentSender();
  const receiver = new DocumentReceiver();
  const before = resolved(workspace, 'ar').document;
  const there = receiver.receive(structuredClone(sender.send(before)));
  const after = resolved(CHANGES['the text of a chapter']?.() ?? workspace, 'ar').document;
  const sent = sender.send(after);
  const whole = sent.sections.filter((section) => typeof section !== 'number');
  expect(whole.map((section) => ('id' in section ? section.id : section.type))).toEqual(expect.arrayContaining(['arbeit']));
  expect(whole.filter(({ type }) => type === 'chapter' || type === 'contacts')).toHaveLength(1);
  const received = receiver.receive(structuredClone(sent));
  expect(received).toEqual(after);
  expect(received.sections.filter((section) => there.sections.includes(section)).length).toBe(after.sections.length - whole.length);
});
