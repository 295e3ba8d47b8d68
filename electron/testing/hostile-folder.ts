import { writeChapter } from '../../shared/markdown/write-chapter.ts';
import { writeInlines } from '../../shared/markdown/write-inlines.ts';
import type { Block } from '../../shared/model/block.ts';
import type { Inline } from '../../shared/model/inline.ts';
import { translationFile, type FolderFiles } from '../../shared/testing/folder-files.ts';

/** Every place in a folder where somebody can type a text that is printed. */
export const PLACES = [
  'title',
  'summary',
  'heading',
  'paragraph',
  'item',
  'step',
  'header',
  'cell',
  'quote',
  'box',
  'link',
  'code',
  'block',
  'contact',
  'explanation',
  'person',
  'phone',
  'note',
  'street',
  'offer',
  'description',
  'where',
  'term',
  'meaning',
  'line',
] as const;
export type Place = (typeof PLACES)[number] | 'alternative' | 'target';

/** Stands on both sides of a hostile text, so that it can be found again whatever became of it. */
const tag = (index: number, place: Place): string => `Q${index}${place}Q`;
const LINK = 'https://ziel.example/';
/** Every address that the folder means to lead to. */
export const LINKS: ReadonlySet<string> = new Set([LINK, 'https://www.neustadt.example/', 'tel:+497721822153']);
export const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" width="10" height="10"><rect width="10" height="10" fill="#1f4e79"/></svg>';

/** What of a text can be seen: no white space, hyphens or invisible signs, and U+FFFD for what is no character. */
function seen(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cs}\p{Noncharacter_Code_Point}]|(?![\t\n\r])\p{Cc}/gu, '\uFFFD')
    .replace(/[\s\p{Cf}\p{Variation_Selector}\u2010\u2011-]/gu, '');
}

/** What stands between two tags, by the tag. */
function betweenTags(written: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [, mark = '', text = ''] of seen(written).matchAll(/(Q\d+[a-z]+Q)(.*?)\1/g)) {
    found.set(mark, [...(found.get(mark) ?? []), text]);
  }
  return found;
}

/**
 * The hostile texts of these places that are not found between their tags exactly as they were typed. What is printed in brackets has
 * square ones within.
 */
export function lostIn(written: string, strings: readonly string[], places: readonly Place[]): readonly unknown[] {
  const all = betweenTags(written);
  return strings.flatMap((text, index) =>
    places.flatMap((place) => {
      const found = all.get(tag(index, place)) ?? [];
      const bracketed = place === 'phone' ? found.map((one) => one.replaceAll('[', '(').replaceAll(']', ')')) : [];
      return found.includes(seen(text)) || bracketed.includes(seen(text)) ? [] : [{ place, text, found }];
    }),
  );
}

function chapterOf(index: number, text: (place: Place) => string): string {
  const say = (place: Place): readonly Inline[] => [{ type: 'text', text: text(place) }];
  const paragraph = (place: Place): Block => ({ type: 'paragraph', children: say(place) });
  const item = (place: Place) => ({ checked: null, children: [paragraph(place)] });
  const link: Inline = { type: 'link', target: { kind: 'url', url: LINK }, title: text('link'), children: say('link') };
  const body: readonly Block[] = [
    { type: 'heading', level: 2, children: say('heading') },
    paragraph('paragraph'),
    { type: 'list', start: null, loose: false, items: [item('item')] },
    { type: 'steps', items: [item('step')] },
    { type: 'table', align: [null, null], header: [say('header'), say('header')], rows: [[say('cell'), say('cell')]] },
    { type: 'quote', children: [paragraph('quote')] },
    { type: 'box', kind: 'tip', children: [paragraph('box')] },
    { type: 'paragraph', children: [link] },
    { type: 'paragraph', children: [{ type: 'code', text: text('code') }] },
    { type: 'code', language: null, text: text('block') },
    { type: 'paragraph', children: [{ type: 'image', source: 'media/bild.svg', alt: text('alternative'), title: null }] },
    paragraph('term'),
    { type: 'contact', id: `amt-${index}`, show: null },
    { type: 'offers', select: { by: 'id', id: `kurs-${index}` } },
  ];
  const head = { title: text('title'), summary: text('summary'), checked: null, checkedBy: null, review: null, tags: [], icon: null };
  return writeChapter({ head, body }, null);
}

/** A folder that holds every hostile text in every place where somebody can type. */
export function hostileFolder(strings: readonly string[]): FolderFiles {
  const textOf =
    (index: number) =>
    (place: Place): string =>
      `${tag(index, place)} ${strings[index] ?? ''} ${tag(index, place)}`;
  const files: Record<string, string | object> = { 'media/bild.svg': PICTURE };
  const terms: object[] = [];
  const contents: object[] = [];
  const lines: string[] = [];
  strings.forEach((_, index) => {
    const text = textOf(index);
    files[`chapters/text-${index}/chapter.md`] = chapterOf(index, text);
    files[`contacts/amt-${index}.json`] = {
      version: 1,
      name: text('contact'),
      explanation: text('explanation'),
      people: [{ name: text('person'), role: text('person') }],
      phones: [{ number: '07721 82-2153', label: text('phone') }],
      addresses: [{ street: text('street'), postcode: '78050', city: 'Neustadt' }],
      note: text('note'),
    };
    files[`offers/kurs-${index}.json`] = {
      version: 1,
      title: text('offer'),
      description: text('description'),
      where: { name: text('where') },
    };
    terms.push({ term: text('term'), forms: [tag(index, 'term')], policy: 'explain', explanation: text('meaning') });
    contents.push({ chapter: `text-${index}` });
    lines.push(text('line'));
  });
  files['glossary.json'] = { version: 1, terms };
  const parts = { glossary: true };
  const imprint = { publisher: strings[0], text: lines };
  const edition = { version: 1, title: strings.slice(0, 3).join(' '), subtitle: strings[18], format: 'a4', languages: ['de'], contents };
  files['editions/heft.json'] = { ...edition, cover: { text: strings[22] }, parts, imprint };

  const german = strings.map((_, index) => `Satz ${index} auf Deutsch.`);
  files['chapters/saetze/chapter.md'] = `---\ntitle: Sätze\n---\n\n${german.join('\n\n')}\n`;
  const targets = german.map((sentence, index) => [sentence, writeInlines([{ type: 'text', text: textOf(index)('target') }])]);
  files['chapters/saetze/en.json'] = translationFile({ Sätze: 'Sentences', ...Object.fromEntries(targets) });
  files['editions/uebersetzt.json'] = { ...edition, languages: ['en'], contents: [{ chapter: 'saetze' }], notReady: 'german' };
  return files;
}
