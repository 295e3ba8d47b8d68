import { describe, expect, it } from 'vitest';
import { chapterFile, translated, translationFile, type FolderFiles } from '../../testing/folder-files.ts';
import { blocksOf, chapterOf, edition, resolve } from '../../testing/resolve-sample.ts';
import type { Run } from '../print-document.ts';
import { runsText as textOf } from '../runs.ts';

/** A text without a word to translate. */
const qrCode = '::qr{url="https://www.neustadt.example"}';

describe('what is not ready', () => {
  const body = 'Die Miete zahlen Sie jeden Monat an den Vermieter.\n\nDie Kaution bekommen Sie zurück.';
  const stored = {
    version: 1,
    segments: Object.fromEntries([
      translated('Wohnen', 'Housing'),
      translated('Die Miete zahlen Sie jedes Jahr an den Vermieter.', 'You pay the rent to your landlord every year.'),
      translated('Die Kaution bekommen Sie zurück.', 'You get the deposit back.', 'draft'),
    ]),
  };

  it('is printed in German and grey, after a sentence for each reason in the language of the reader', async () => {
    const blocks = await blocksOf(body, 'en', { 'chapters/wohnen/en.json': stored });
    expect(blocks.map(({ type, language }) => [type, language])).toEqual([
      ['notice', 'en'],
      ['notice', 'en'],
      ['paragraph', 'de'],
      ['paragraph', 'de'],
    ]);
    const notices = blocks.flatMap((block) => (block.type === 'notice' ? [textOf(block.runs)] : []));
    expect(notices[0]).toContain('has changed');
    expect(notices[1]).toContain('being checked');
    const german = blocks.flatMap((block) => (block.type === 'paragraph' ? block.runs : []));
    expect(german.every((run) => run.type === 'text' && run.muted && run.direction === 'ltr')).toBe(true);
  });

  it('makes a list, a table and a quotation German where nothing else is in them, and no others', async () => {
    const mixed = '- Die Miete.\n- Die Kaution.\n\n| Amt |\n|---|\n| Die Miete. |\n\n> Die Miete.';
    const laid = async (translations: Readonly<Record<string, string>>): Promise<unknown> => {
      const blocks = await blocksOf(mixed, 'ar', { 'chapters/wohnen/ar.json': translationFile({ Wohnen: 'السكن', ...translations }) });
      return blocks.flatMap(({ type, language, direction }) => (type === 'notice' ? [] : [[type, language, direction]]));
    };
    expect(await laid({})).toEqual([
      ['list', 'de', 'ltr'],
      ['table', 'de', 'ltr'],
      ['quote', 'de', 'ltr'],
    ]);
    expect(await laid({ 'Die Kaution.': 'التأمين.', Amt: 'دائرة' })).toEqual([
      ['list', 'ar', 'rtl'],
      ['table', 'ar', 'rtl'],
      ['quote', 'de', 'ltr'],
    ]);
  });

  it('on a card is explained at the head of its chapter as well', async () => {
    const translation = translationFile({ Wohnen: 'Housing' });
    const blocks = await blocksOf('::contact{id=amt}', 'en', { 'chapters/wohnen/en.json': translation });
    expect(blocks.map(({ type }) => type)).toEqual(['notice', 'contact']);
    const facts = await blocksOf('::contact{id=amt}', 'en', {
      'chapters/wohnen/en.json': translation,
      'contacts/amt.en.json': translationFile({ 'Hier melden Sie sich an': 'Register here' }),
    });
    expect(facts.map(({ type }) => type)).toEqual(['contact']);
  });

  it('waits for a second person where the language asks for one', async () => {
    const settings = { mappe: 'workspace', version: 1, place: { name: 'Neustadt' }, languages: [{ tag: 'en', review: true }] };
    const chapters = (state: 'translated' | 'approved'): FolderFiles => ({
      'workspace.json': settings,
      'chapters/wohnen/en.json': translationFile({ Wohnen: 'Housing', 'Ein Satz.': 'A sentence.' }, state),
    });
    expect(textOf((await chapterOf('Ein Satz.', 'en', chapters('translated'))).title)).toBe('Wohnen');
    expect(textOf((await chapterOf('Ein Satz.', 'en', chapters('approved'))).title)).toBe('Housing');
  });

  it('is left out, chapter by chapter and with it the empty part, and what stood below moves up', async () => {
    const contents = [
      { part: 'Ankommen' },
      { chapter: 'wohnen' },
      { chapter: 'miete', level: 2 },
      { chapter: 'kaution', level: 3 },
      { part: 'Arbeiten' },
      { chapter: 'arbeit' },
    ];
    const { document } = await resolve('en', {
      'editions/heft.json': { ...edition, contents, notReady: 'leave-out' },
      'chapters/wohnen/chapter.md': chapterFile('Wohnen', 'Text.'),
      'chapters/miete/chapter.md': chapterFile('Miete', qrCode),
      'chapters/miete/en.json': translationFile({ Miete: 'Rent' }),
      'chapters/kaution/chapter.md': chapterFile('Kaution', qrCode),
      'chapters/kaution/en.json': translationFile({ Kaution: 'Deposit' }),
      'chapters/arbeit/chapter.md': chapterFile('Arbeit', qrCode),
      'editions/heft.en.json': translationFile({ Wegweiser: 'Guide', Ankommen: 'Arriving', Arbeiten: 'Working' }),
    });
    const printed = document.sections.map((section) =>
      section.type === 'chapter' ? [textOf(section.title), section.level] : [section.type],
    );
    expect(printed).toEqual([['part'], ['Rent', 1], ['Deposit', 2]]);
  });

  it('is nothing where a language has no text, unless chapters stand below it', async () => {
    const empty = ':::only{lang=de}\nText.\n:::\n\n- :::only{lang=de}\n  Punkt.\n  :::\n\n:::tip\n:::only{lang=de}\nTipp.\n:::\n:::';
    const { document } = await resolve('en', {
      'editions/heft.json': {
        ...edition,
        contents: [
          { chapter: 'wohnen' },
          { chapter: 'miete', level: 2 },
          { part: 'Arbeiten' },
          { chapter: 'arbeit' },
          { chapter: 'lohn', level: 2 },
        ],
      },
      'chapters/wohnen/chapter.md': chapterFile('Wohnen', empty),
      'chapters/miete/chapter.md': chapterFile('Miete', qrCode),
      'chapters/arbeit/chapter.md': chapterFile('Arbeit', empty),
      'chapters/lohn/chapter.md': chapterFile('Lohn', ''),
    });
    expect(document.sections.map((section) => section.anchor)).toEqual(['chapter-wohnen', 'chapter-miete']);
    expect(document.sections[0]).toMatchObject({ blocks: [{ type: 'notice' }] });
  });

  it('is nothing that the language does not want', async () => {
    const { document } = await resolve('en', {
      'editions/heft.json': { ...edition, contents: [{ chapter: 'wohnen' }, { chapter: 'arbeit' }] },
      'chapters/wohnen/chapter.md': chapterFile('Wohnen', qrCode),
      'chapters/wohnen/en.json': { version: 1, wanted: false, segments: {} },
      'chapters/arbeit/chapter.md': chapterFile('Arbeit', qrCode),
    });
    expect(document.sections.map((section) => section.anchor)).toEqual(['chapter-arbeit']);
  });
});

describe('parts of an edition', () => {
  const chapter = { 'chapters/wohnen/chapter.md': chapterFile('Wohnen', 'Die Kaltmiete steht im Vertrag, die Kaltmieten auch.') };

  // Albanian has "ll" as a letter of its own behind "l".
  it.each([
    ['ar', 'rtl', ['Ämter', 'Amtsgericht', 'Bürgerbüro', 'Llano', 'Luisenhof']],
    ['sq', 'ltr', ['Ämter', 'Amtsgericht', 'Bürgerbüro', 'Luisenhof', 'Llano']],
  ])('list the contacts by their German names in the order of the language: %s', async (language, direction, expected) => {
    const named = (name: string): object => ({ version: 1, name });
    const { document } = await resolve(language, {
      ...chapter,
      'editions/heft.json': { ...edition, parts: { contacts: true } },
      'contacts/z.json': named('Ämter'),
      'contacts/a.json': named('Luisenhof'),
      'contacts/l.json': named('Llano'),
      'contacts/m.json': named('Amtsgericht'),
    });
    const section = document.sections.find(({ type }) => type === 'contacts');
    expect(section?.type === 'contacts' ? section.contacts.map(({ name }) => textOf(name)) : []).toEqual(expected);
    expect(document.direction).toBe(direction);
  });

  it('explain the terms that occur as whole words, with the wording of the language, in German with the explanation', async () => {
    const terms = [
      { term: 'Kaltmiete', policy: 'explain', explanation: 'Miete ohne Heizung', wording: { en: 'basic rent' } },
      { term: 'Miete', policy: 'translate', explanation: 'Kommt nur in anderen Wörtern vor', wording: { en: 'rent' } },
    ];
    const files = { ...chapter, 'editions/heft.json': { ...edition, parts: { glossary: true } }, 'glossary.json': { version: 1, terms } };
    const termsIn = async (language: string): Promise<unknown> => {
      const { document } = await resolve(language, files);
      const section = document.sections.find(({ type }) => type === 'glossary');
      return section?.type === 'glossary'
        ? section.terms.map(({ term, wording, explanation }) => [term, wording, explanation].map((runs) => runs && textOf(runs)))
        : null;
    };
    expect(await termsIn('en')).toEqual([['Kaltmiete', 'basic rent', null]]);
    expect(await termsIn('de')).toEqual([['Kaltmiete', null, 'Miete ohne Heizung']]);
    expect(await termsIn('ar')).toBeNull();
  });

  it('tag German names in titles of Latin script, and titles that stand in for a translation', async () => {
    const heft = { ...edition, title: 'Ratgeber des Bürgerbüros', subtitle: 'Ein Heft' };
    const translation = translationFile({ 'Ratgeber des Bürgerbüros': 'Guide by Bürgerbüro' });
    const { document } = await resolve('en', {
      'chapters/wohnen/chapter.md': chapterFile('Wohnen', 'Text.'),
      'editions/heft.json': heft,
      'editions/heft.en.json': translation,
    });
    const tags = (runs: readonly Run[] | null): readonly string[] =>
      (runs ?? []).flatMap((run) => (run.type === 'text' ? [`${run.language}: ${run.text}`] : []));
    expect(tags(document.titles.title)).toEqual(['en: Guide by ', 'de: Bürgerbüro']);
    expect(tags(document.titles.subtitle)).toEqual(['de: Ein Heft']);
  });

  it('name publisher, date and contact in the imprint', async () => {
    const imprint = { publisher: 'Stadt Neustadt', contact: 'amt', text: ['Gefördert vom Land'] };
    const { document } = await resolve('en', { ...chapter, 'editions/heft.json': { ...edition, imprint, date: '2026-10-01' } });
    expect(document.imprint?.lines.map(textOf)).toEqual(['Published by: Stadt Neustadt', 'As of 1 October 2026', 'Gefördert vom Land']);
    expect(document.imprint?.contact).toMatchObject({ id: 'amt' });
  });

  it('take the day of the export where the edition names no date', async () => {
    expect((await resolve('de', chapter)).document).toMatchObject({ date: '2026-11-23', dateText: '23. November 2026' });
  });
});

it('makes the card of a contact once, for a chapter and for the directory', async () => {
  const { document } = await resolve('de', {
    'chapters/wohnen/chapter.md': chapterFile('Wohnen', '::contact{id=amt}'),
    'editions/heft.json': { ...edition, parts: { contacts: true } },
  });
  const cards = document.sections.flatMap((section) => {
    if (section.type === 'contacts') return section.contacts;
    return section.type === 'chapter' ? section.blocks.flatMap((block) => (block.type === 'contact' ? [block.contact] : [])) : [];
  });
  expect(cards.map(({ id }) => id)).toEqual(['amt', 'amt']);
  expect(cards[1]).toBe(cards[0]);
});
