import { describe, expect, it } from 'vitest';
import type { Block, ListItem } from '../model/block.ts';
import type { Chapter } from '../model/chapter.ts';
import { contactSchema } from '../model/contact.ts';
import { editionSchema } from '../model/edition.ts';
import type { Inline } from '../model/inline.ts';
import { offerSchema } from '../model/offer.ts';
import {
  segmentOfInlines,
  segmentOfText,
  segmentsOfChapter,
  segmentsOfContact,
  segmentsOfEdition,
  segmentsOfOffer,
} from './segments-of.ts';

const text = (value: string): Inline => ({ type: 'text', text: value });
const paragraph = (value: string, line?: number): Block => ({
  type: 'paragraph',
  children: [text(value)],
  ...(line !== undefined && { lines: { first: line, last: line } }),
});
const item = (...children: Block[]): ListItem => ({ checked: null, children });
const chapter = (body: readonly Block[], summary: string | null = null): Chapter => ({
  head: { title: 'Wohnen', summary, checked: null, checkedBy: null, review: null, tags: [], icon: null },
  body,
});
const outline = (body: readonly Block[]) => segmentsOfChapter(chapter(body)).map(({ role, source }) => `${role}: ${source}`);
const image: Inline = { type: 'image', source: 'media/haus.jpg', alt: 'Ein Haus mit Garten', title: 'Haus' };

describe('segmentsOfChapter', () => {
  it('cuts a chapter in reading order and names what each piece is', () => {
    const body: Block[] = [
      { type: 'heading', level: 2, children: [text('Suche')] },
      paragraph('Erster Absatz'),
      { type: 'list', start: null, loose: false, items: [item(paragraph('Punkt'), { type: 'quote', children: [paragraph('Zitat')] })] },
      { type: 'steps', items: [item(paragraph('Schritt'))] },
      { type: 'table', align: [null], header: [[text('Kopf')]], rows: [[[text('Zelle')]]] },
      { type: 'box', kind: 'tip', children: [paragraph('Hinweis')] },
      { type: 'divider' },
    ];
    expect(segmentsOfChapter(chapter(body, 'Kurz gesagt')).map(({ role, source }) => `${role}: ${source}`)).toEqual([
      'title: Wohnen',
      'summary: Kurz gesagt',
      'heading: Suche',
      'paragraph: Erster Absatz',
      'item: Punkt',
      'paragraph: Zitat',
      'item: Schritt',
      'cell: Kopf',
      'cell: Zelle',
      'paragraph: Hinweis',
    ]);
  });

  it('makes the alternative text of a picture a segment of its own', () => {
    const children = [text('Ein Blick '), image, text(' hinein')];
    expect(outline([{ type: 'paragraph', children }])).toEqual([
      'title: Wohnen',
      'paragraph: Ein Blick ![](media/haus.jpg) hinein',
      'alternative-text: Ein Haus mit Garten',
    ]);
    const link: Inline = { type: 'link', target: { kind: 'url', url: 'https://example.org' }, title: null, children: [image] };
    expect(outline([{ type: 'paragraph', children: [link] }])).toEqual(['title: Wohnen', 'alternative-text: Ein Haus mit Garten']);
  });

  it('leaves out what is printed as it is', () => {
    const body: Block[] = [
      { type: 'code', language: null, text: 'Code' },
      { type: 'verbatim', reason: 'html', text: '<div>Text</div>' },
      { type: 'contact', id: 'amt', show: null },
      { type: 'qr', url: 'https://example.org' },
    ];
    expect(outline(body)).toEqual(['title: Wohnen']);
  });

  it('knows for which languages a block is, also of blocks inside each other', () => {
    const inner: Block = { type: 'only', languages: ['ru', 'ar'], children: [paragraph('Innen')] };
    const body: Block[] = [{ type: 'only', languages: ['uk', 'ru'], children: [paragraph('Außen'), inner] }, paragraph('Alle')];
    expect(segmentsOfChapter(chapter(body)).map(({ only }) => only)).toEqual([null, ['uk', 'ru'], ['ru'], null]);
  });

  it('says on which line a paragraph or a row of a table begins', () => {
    const table: Block = {
      type: 'table',
      align: [null],
      header: [[text('Kopf')]],
      rows: [[[text('Eins')]], [[text('Zwei')]]],
      lines: { first: 10, last: 13 },
    };
    expect(segmentsOfChapter(chapter([paragraph('Absatz', 8), table, paragraph('Neu')])).map(({ line }) => line)).toEqual([
      null,
      8,
      10,
      12,
      13,
      null,
    ]);
  });
});

describe('segmentOfInlines', () => {
  const fact: Inline = { type: 'fact', path: 'amt.phone' };

  it('gives the same identity whatever the white space and the Unicode form', () => {
    expect(segmentOfText(' Mu\u0308ll\u00a0und\n  Energie ')).toEqual(segmentOfText('Müll und Energie'));
    expect(segmentOfText('Müll und Energie')?.source).toBe('Müll und Energie');
  });

  it('does not depend on the alternative text of a picture, but on everything else', () => {
    const sentence = (alt: string, source = 'media/a.jpg') =>
      segmentOfInlines([text('Hier: '), { type: 'image', source, alt, title: null }]);
    expect(sentence('ein Haus')).toEqual(sentence('ein Hof'));
    expect(sentence('ein Haus')).not.toEqual(sentence('ein Haus', 'media/b.jpg'));
    expect(segmentOfInlines([{ type: 'strong', children: [text('Pass')] }])).not.toEqual(segmentOfText('Pass'));
  });

  it.each<[string, readonly Inline[]]>([
    ['a fact', [fact]],
    ['facts with signs between them', [fact, text(', '), fact, text(' / ')]],
    ['a number', [text('0821 31020')]],
    ['a price', [text('12,50 €')]],
    ['a web address', [text('https://www.example.org/pfad?x=y')]],
    ['a web address without scheme', [text('www.example.org')]],
    ['a bare domain', [text('lindenbrueck.de')]],
    ['a mail address', [text('amt@example.org')]],
    ['a picture', [image]],
    ['code', [{ type: 'code', text: 'PIN' }]],
    ['nothing', []],
    ['white space', [text(' \u00a0 ')]],
  ])('finds nothing to translate in %s', (_, inlines) => {
    expect(segmentOfInlines(inlines)).toBeNull();
  });

  it.each(['U3', 'z.B.', 'Telefon: 110', '08:30 Uhr', 'Siehe www.example.org'])('has to translate "%s"', (value) => {
    expect(segmentOfText(value)).not.toBeNull();
  });

  it('counts the words of German without facts and addresses', () => {
    const words = (children: readonly Inline[]) => segmentsOfChapter(chapter([{ type: 'paragraph', children }]))[1]?.words;
    expect(words([text('Die E-Mail-Adresse der '), { type: 'strong', children: [text('Kita')] }, text('s: '), fact])).toBe(4);
    expect(words([text('Infos: https://example.org/eins-zwei und 3 Seiten, amt@example.org')])).toBe(3);
  });
});

describe('segments of JSON documents', () => {
  it('are the texts of a contact that carry meaning, not its name, numbers and addresses', () => {
    const contact = contactSchema.parse({
      version: 1,
      name: 'Meldebehörde',
      explanation: 'Hier melden Sie Ihre Wohnung an',
      organisation: 'Stadt Lindenbrück',
      for: ['Anmeldung', 'Ausweis'],
      people: [{ name: 'Frau Yıldız', role: 'Leitung' }],
      addresses: [{ street: 'Markt 1', postcode: '12345', city: 'Lindenbrück', label: 'Außenstelle', detail: 'Zimmer 304' }],
      phones: [{ number: '07721 82-2153', label: 'Terminvergabe' }],
      mails: [{ address: 'amt@example.org', label: 'Post' }],
      web: [{ url: 'https://example.org', label: 'Netz' }],
      hours: [
        {
          label: 'Telefonzeiten',
          days: {},
          note: 'In den Ferien kürzer',
          exceptions: [{ from: '2026-12-24', hours: 'closed', note: 'Heiligabend' }],
        },
      ],
      note: 'Bitte klingeln',
    });
    expect(segmentsOfContact(contact).map(({ source }) => source)).toEqual([
      'Hier melden Sie Ihre Wohnung an',
      'Anmeldung',
      'Ausweis',
      'Leitung',
      'Außenstelle',
      'Zimmer 304',
      'Terminvergabe',
      'Post',
      'Netz',
      'Telefonzeiten',
      'In den Ferien kürzer',
      'Heiligabend',
      'Bitte klingeln',
    ]);
  });

  it('are title, description and every note of an offer', () => {
    const offer = offerSchema.parse({
      version: 1,
      title: 'Sprachcafé',
      description: 'Deutsch sprechen',
      when: [{ kind: 'weekly', days: ['mon'], from: '15:00', note: 'Nicht in den Ferien' }],
      where: { name: 'Haus am Markt', address: { street: 'Markt 1', postcode: '12345', city: 'Lindenbrück', detail: 'Saal' } },
      forWhom: 'Alle',
      cost: { kind: 'free', note: 'Spende erbeten' },
      registration: { needed: true, how: 'Am Telefon' },
    });
    expect(segmentsOfOffer(offer).map(({ role, source }) => `${role}: ${source}`)).toEqual([
      'title: Sprachcafé',
      'text: Deutsch sprechen',
      'text: Nicht in den Ferien',
      'text: Saal',
      'text: Alle',
      'text: Spende erbeten',
      'text: Am Telefon',
    ]);
  });

  it('are title, cover, parts and imprint of an edition', () => {
    const edition = editionSchema.parse({
      version: 1,
      title: 'Willkommensmappe',
      subtitle: 'Für Neue',
      format: 'a5',
      languages: ['de'],
      contents: [{ part: 'Ankommen' }, { chapter: 'wohnen' }],
      cover: { text: 'Schön, dass Sie da sind' },
      imprint: { publisher: 'Stadt', text: ['Gefördert vom Land'] },
    });
    expect(segmentsOfEdition(edition).map(({ source }) => source)).toEqual([
      'Willkommensmappe',
      'Für Neue',
      'Schön, dass Sie da sind',
      'Ankommen',
      'Gefördert vom Land',
    ]);
  });
});
