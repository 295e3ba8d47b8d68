import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LanguageTag } from '../../../shared/model/language.ts';
import { geometryOf } from '../../../shared/publishing/format-geometry.ts';
import type { Workspace } from '../../../shared/model/workspace.ts';
import { readChapter } from '../../../shared/markdown/read-chapter.ts';
import { picturesOf } from '../../../shared/publishing/pictures-of.ts';
import type { PrintBlock, PrintContact, PrintDocument, Run } from '../../../shared/publishing/print-document.ts';
import { resolveEdition } from '../../../shared/publishing/resolve/resolve-edition.ts';
import { printPdf } from '../../../shared/publishing/typst/print-pdf.ts';
import { loadWorkspace } from '../../../shared/workspace/load-workspace.ts';
import { fillOf, lastRole, ownPages } from '../../testing/page-fill.ts';
import { readPdf } from '../../testing/read-pdf.ts';
import type { ReadPdf, TextPiece } from '../../testing/read-pdf.ts';
import { openDiskFileStore } from '../disk/disk-file-store.ts';
import { coverage, typesetter } from '../../testing/typeset-here.ts';

async function print(
  id: string,
  language: LanguageTag,
  change = (workspace: Workspace): Workspace => workspace,
): Promise<{ document: PrintDocument; pdf: ReadPdf; anchors: ReadonlyMap<string, number> }> {
  const store = await openDiskFileStore(fileURLToPath(new URL('../../../content', import.meta.url)));
  const workspace = change((await loadWorkspace(store)).workspace);
  const edition = workspace.editions.get(id);
  if (!edition) throw new Error(`the sample folder has no ${id}`);
  const { document } = resolveEdition(workspace, id, edition, language, '2026-11-23');
  const paths = picturesOf(document);
  const files = await store.readMany(paths);
  const pictures = new Map(paths.flatMap((path, index) => (files[index] ? [[path, files[index].bytes] as const] : [])));
  const printed = await printPdf(document, pictures, typesetter, coverage);
  if (!printed.pdf) throw new Error(JSON.stringify(printed.problems));
  return { document, pdf: await readPdf(new Uint8Array(printed.pdf)), anchors: printed.anchors };
}

/** Pages on which something of its own begins. */
function startsOf(document: PrintDocument, anchors: ReadonlyMap<string, number>): ReadonlySet<number> {
  return new Set(ownPages(document).flatMap((anchor) => anchors.get(anchor) ?? []));
}

function contactsIn(blocks: readonly PrintBlock[]): readonly PrintContact[] {
  return blocks.flatMap((block) => {
    if (block.type === 'contact') return [block.contact];
    return block.type === 'box' || block.type === 'quote' ? contactsIn(block.blocks) : [];
  });
}

const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\u00ad\u2010\u2066-\u2069-]/gu, '');
const textOf = (runs: readonly Run[]): string => bare(runs.map((run) => (run.type === 'text' ? run.text : ' ')).join(''));

/** First and last German fact of a card, which every language prints alike. */
function endsOf({ name, rows }: PrintContact): readonly [string, string] {
  const facts = rows.flatMap(({ lines }) => lines.flatMap(({ runs }) => runs.filter((run) => run.type === 'text' && run.fact)));
  const last = facts.at(-1);
  return [textOf(name), last ? textOf([last]) : textOf(name)];
}

/** Where and how; and when and with whom. */
function halvesOf(contact: PrintContact): readonly [PrintContact, PrintContact] {
  const times = contact.rows.findIndex(({ kind }) => kind === 'hours' || kind === 'people');
  return [
    { ...contact, rows: contact.rows.slice(0, times) },
    { ...contact, rows: contact.rows.slice(times) },
  ];
}

/** Share of a page below which the end of a chapter is but a few lines. */
const FEW_LINES = 1 / 6;

const EDITIONS = (['wegweiser', 'willkommensmappe'] as const).flatMap((id) =>
  (['de', 'ar', 'ti', 'ru'] as const).map((language) => [id, language] as const),
);

describe.each(EDITIONS)('the edition %s of the sample folder in %s', (id, language) => {
  let document: PrintDocument;
  let pdf: ReadPdf;
  let anchors: ReadonlyMap<string, number>;
  let starts: ReadonlySet<number>;
  let notes: number;

  beforeAll(async () => {
    const printed = await print(id, language);
    ({ document, pdf, anchors } = printed);
    starts = startsOf(document, printed.anchors);
    notes = printed.anchors.get('notes') ?? pdf.pages.length;
  }, 120_000);

  const textOfPage = (index: number): string => bare((pdf.pages[index]?.pieces ?? []).map(({ text }) => text).join(''));

  /** Of the directory: how many cards begin on a page. */
  function cardsOn(index: number): number {
    const text = textOfPage(index);
    const contacts = document.sections.flatMap((section) => (section.type === 'contacts' ? section.contacts : []));
    return contacts.filter((contact) => endsOf(contact).every((end) => text.includes(end))).length;
  }

  it('takes no more pages than its text needs', () => {
    expect(pdf.pages.length).toBeLessThan(id === 'wegweiser' ? 62 : 72);
  });

  it('ends no chapter with a few lines on a page of their own', () => {
    const geometry = geometryOf(document.format);
    const sparse = [...starts].flatMap((start) => {
      const last = start - 1;
      const page = pdf.pages[last - 1];
      // The cover, contents and a title alone come before it, or the chapter is no longer than a page.
      if (!page || last < Math.min(...starts) || last >= notes || starts.has(last)) return [];
      const fill = fillOf(page, geometry);
      return fill < FEW_LINES ? [`page ${last}: ${Math.round(fill * 100)} %`] : [];
    });
    expect(sparse).toEqual([]);
  });

  it('leaves no page in the middle of a chapter more than half empty, but before a card that takes most of the next', () => {
    const first = Math.min(...starts);
    const geometry = geometryOf(document.format);
    const fills = pdf.pages.map((page) => fillOf(page, geometry));
    const sparse = fills.flatMap((fill, index) => {
      const number = index + 1;
      // Pages of notes follow each other up to the imprint.
      const ends = number < first || number >= notes || starts.has(number + 1);
      // Cards are kept whole: one that stands alone on the next page had no room here.
      const before = cardsOn(index + 1) === 1 && fill + (fills[index + 1] ?? 0) > 1;
      return ends || before || fill >= 0.5 ? [] : [`page ${number}: ${Math.round(fill * 100)} %`];
    });
    expect(sparse).toEqual([]);
  });

  it('fills most of its pages by more than two thirds', () => {
    const first = Math.min(...starts);
    const fills = pdf.pages.map((page) => fillOf(page, geometryOf(document.format)));
    const inside = fills.filter((_, at) => at + 1 >= first && at + 1 < notes && !starts.has(at + 2));
    expect(inside.filter((fill) => fill < 2 / 3).length).toBeLessThan(inside.length / 6);
  });

  it('fills the pages of its directory, and divides no card there', () => {
    const first = document.sections.findIndex(({ type }) => type === 'contacts');
    const section = document.sections[first];
    const from = anchors.get('contacts') ?? 0;
    const to = anchors.get(document.sections[first + 1]?.anchor ?? '') ?? 0;
    const fills = pdf.pages.slice(from - 1, to - 2).map((page) => fillOf(page, geometryOf(document.format)));
    expect(fills.length).toBeGreaterThan(7);
    expect(Math.min(...fills)).toBeGreaterThan(2 / 3);
    // What is lower than its page would be printed over the number of the page.
    expect(Math.max(...fills)).toBeLessThan(1);
    expect(fills.reduce((sum, fill) => sum + fill, 0) / fills.length).toBeGreaterThan(0.87);
    const texts = pdf.pages.slice(from - 1, to - 1).map((_, index) => textOfPage(from - 1 + index));
    const contacts = section?.type === 'contacts' ? section.contacts : [];
    const divided = contacts.filter((contact) => !texts.some((text) => endsOf(contact).every((end) => text.includes(end))));
    expect(divided.map(({ id: contact }) => contact)).toEqual([]);
  });

  it('leaves no heading at the foot of a page', () => {
    const orphaned = pdf.pages.flatMap(({ tags }, index) => (/^H\d$/.test(lastRole(tags) ?? '') ? [index + 1] : []));
    // A page of notes has nothing but its title.
    expect(orphaned.filter((page) => page !== notes)).toEqual([]);
  });

  it('keeps each card of a contact on one page, or says its name again where the next page goes on with its hours', () => {
    const texts = pdf.pages.map((_, index) => textOfPage(index));
    const contacts = document.sections.flatMap((section) => {
      if (section.type === 'contacts') return section.contacts;
      return section.type === 'chapter' ? contactsIn(section.blocks) : [];
    });
    expect(contacts.length).toBeGreaterThan(40);
    const holds = (text: string, [head, foot]: readonly [string, string]): boolean =>
      text.includes(head) && text.indexOf(foot, text.indexOf(head)) >= 0;
    const divided = contacts.filter((contact) => !texts.some((text) => holds(text, endsOf(contact))));
    const nameless = divided.filter((contact) => {
      const [reach, times] = halvesOf(contact);
      return !texts.some((text, at) => holds(text, endsOf(reach)) && holds(texts[at + 1] ?? '', endsOf(times)));
    });
    expect(nameless.map(({ id: contact }) => contact)).toEqual([]);
    expect(divided.length).toBeLessThan(contacts.length / 10);
  });
});

describe.each(['wegweiser', 'willkommensmappe'] as const)('the edition %s in easy language', (id) => {
  it('fills its pages: a card is divided only where it would leave more than a third of a page empty', async () => {
    const { document, pdf, anchors } = await print(id, 'de-x-leicht');
    const starts = startsOf(document, anchors);
    const notes = anchors.get('notes') ?? pdf.pages.length;
    const fills = pdf.pages.map((page) => fillOf(page, geometryOf(document.format)));
    const inside = fills.filter((_, at) => at + 1 > Math.min(...starts) && at + 1 < notes && !starts.has(at + 2));
    expect(inside.filter((fill) => fill < 0.5)).toEqual([]);
    expect(inside.filter((fill) => fill < 2 / 3).length).toBeLessThan(7);
    // The same cards in a whole: most of them stay so.
    const contacts = document.sections.flatMap((section) => (section.type === 'contacts' ? section.contacts : []));
    const texts = pdf.pages.map(({ pieces }) => bare(pieces.map(({ text }) => text).join('')));
    const whole = contacts.filter((contact) => texts.some((text) => endsOf(contact).every((end) => text.includes(end))));
    expect(whole.length).toBeGreaterThan(contacts.length * 0.65);
  }, 120_000);
});

it('divides a card of easy language at the end of a column as at the end of a page', async () => {
  const { pdf } = await print('erste-schritte', 'de-x-leicht', (workspace) => {
    const chapter = workspace.chapters.get('erste-schritte');
    if (!chapter) throw new Error('the sample folder has it');
    const { body } = readChapter(
      `---\ntitle: Amt\n---\n\n${'Das ist ein Absatz. Er hat zwei Sätze.\n\n'.repeat(4)}::contact{id=jobcenter}\n`,
      'chapters/erste-schritte/chapter.md',
    ).chapter;
    return { ...workspace, chapters: new Map([...workspace.chapters, ['erste-schritte', { ...chapter, body }]]) };
  });
  const [side] = pdf.pages;
  const column = (label: string): number | null => {
    const piece = side?.pieces.find(({ text }) => text === label);
    return piece ? Math.floor((2 * piece.x) / (side?.width ?? 1)) : null;
  };
  expect([column('Adresse'), column('Öffnungs-Zeiten')]).toEqual([0, 1]);
});

it.each(['ar', 'uk'] as const)(
  'sets a chapter closer where a card finds room by that (%s)',
  async (language) => {
    const { document, pdf, anchors } = await print('wegweiser', language);
    const chapter = document.sections.find((section) => section.type === 'chapter' && section.id === 'arbeit');
    const [card] = chapter?.type === 'chapter' ? contactsIn(chapter.blocks) : [];
    const page = pdf.pages[(anchors.get('chapter-arbeit') ?? 0) - 1];
    const text = bare((page?.pieces ?? []).map((piece) => piece.text).join(''));
    expect(card && endsOf(card).every((end) => text.includes(end))).toBe(true);
  },
  60_000,
);

it('sets a sheet closer where a card would else leave a hole in a column', async () => {
  const { pdf } = await print('erste-schritte', 'uk');
  expect(pdf.pages.findIndex(({ pieces }) => pieces.some(({ text }) => text.includes('Postfach 1101')))).toBe(0);
});

it('sets the tasks of a checklist as far from each other after one line as after two, and leaves the rest for notes', async () => {
  const { pdf } = await print('anmeldung-checkliste', 'de');
  const pieces = (pdf.pages[0]?.pieces ?? []).filter(({ text }) => text.trim() !== '');
  const from = pieces.findIndex(({ text }) => text.includes('☐'));
  const tasks = pieces
    .slice(
      from,
      pieces.findIndex(({ text }) => text === 'Wohnen'),
    )
    .reduce<TextPiece[][]>(
      (all, piece) => (piece.text.includes('☐') ? [...all, []] : [...all.slice(0, -1), [...(all.at(-1) ?? []), piece]]),
      [],
    );
  const lines = tasks.map((task) => task.map(({ y }) => y));
  expect(lines.map((ys) => new Set(ys).size)).toEqual([1, 1, 2, 1]);
  const gaps = lines.slice(1).map((ys, at) => Math.min(...(lines[at] ?? [])) - Math.max(...ys));
  expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(0.5);
  expect(pieces.at(-1)?.text).toBe('Notizen');
});

describe.each(['de', 'ro', 'fr', 'ti'] as const)('the flyer of the sample folder in %s', (language) => {
  it('keeps the steps of a call for help on one panel', async () => {
    const { pdf } = await print('notruf-faltblatt', language);
    const inside = pdf.pages.find(({ pieces }) => pieces.some(({ text }) => text === '5'));
    const figures = (inside?.pieces ?? []).filter(({ text }) => /^[1-5]$/.test(text));
    expect(figures.map(({ text }) => text)).toEqual(['1', '2', '3', '4', '5']);
    expect(new Set(figures.map(({ x }) => Math.floor((3 * x) / (inside?.width ?? 1)))).size).toBe(1);
  });
});

it.each(['de', 'uk', 'ti'] as const)('keeps a card on the panel of the few words before it and their heading (%s)', async (language) => {
  const { document, pdf } = await print('notruf-faltblatt', language);
  const [blocks = []] = document.sections.flatMap((section) => (section.type === 'chapter' ? [section.blocks] : []));
  const [heading, words, card] = blocks.slice(-3);
  if (heading?.type !== 'heading' || words?.type !== 'paragraph' || card?.type !== 'contact') throw new Error('other last blocks');
  const panels = [heading.runs, words.runs, card.contact.name].map((runs) => {
    const text = textOf(runs);
    const pieces = pdf.pages.flatMap((page) => page.pieces.map((piece) => ({ ...piece, sheet: page.width })));
    const piece = pieces.findLast((one) => bare(one.text).length > 3 && text.startsWith(bare(one.text)));
    return piece ? Math.floor((3 * piece.x) / piece.sheet) : null;
  });
  expect(panels).toEqual([2, 2, 2]);
});

it('divides a card that no page can hold, and keeps each of its lines on a page', async () => {
  const phones = Array.from({ length: 90 }, (_, at) => ({
    kind: 'phone' as const,
    number: `030 23125-${1000 + at}`,
    label: `Marke${at}.`,
  }));
  const { pdf } = await print('wegweiser', 'de', (workspace) => {
    const jobcenter = workspace.contacts.get('jobcenter');
    if (!jobcenter) throw new Error('the sample folder has it');
    return { ...workspace, contacts: new Map([...workspace.contacts, ['jobcenter', { ...jobcenter, hours: [], phones }]]) };
  });
  const seen = pdf.pages.map(({ pieces }) => bare(pieces.map(({ text }) => text).join('')).match(/Marke\d+\./g) ?? []);
  expect(new Set(seen.flat()).size).toBe(phones.length);
  // What is printed below a page's edge is found in the file all the same: no page of A5 has room for so many.
  for (const marks of seen) expect(marks.length).toBeLessThan(60);
});
