import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { messageOf } from '../../messages/message-of.ts';
import {
  contactDocument,
  documentType,
  editionDocument,
  glossaryDocument,
  settingsDocument,
  translationDocument,
} from './document-type.ts';
import { readDocument } from './read-document.ts';

const PATH = 'contacts/amt.json';
const codes = (read: { problems: readonly { code: string }[] }): string[] => read.problems.map(({ code }) => code);
const sayings = (read: ReturnType<typeof readDocument>): string[] => read.problems.map((problem) => messageOf(problem, 'de'));

describe('a JSON document', () => {
  test.each([
    ['lists', `{"version":1,"terms":${'['.repeat(200_000)}${']'.repeat(200_000)}}`],
    ['objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
  ])('that nests %s without end is refused and does not end the stack', (_, text) => {
    expect(readDocument(glossaryDocument, text, 'glossary.json').problems).toMatchObject([
      { code: 'json.invalid', data: { fault: 'too-deep' } },
    ]);
  });

  test('gets its defaults when it is read', () => {
    const { value, problems } = readDocument(contactDocument, '{"version": 1, "name": "Amt"}', PATH);
    expect(problems).toEqual([]);
    expect(value).toMatchObject({ version: 1, name: 'Amt', phones: [], tags: [] });
  });

  test('may begin with a byte order mark', () => {
    expect(readDocument(contactDocument, '\uFEFF{"version": 1, "name": "Amt"}', PATH).value?.name).toBe('Amt');
  });

  test('that is broken is reported with the line and column of the mistake', () => {
    const read = readDocument(contactDocument, '{\n  "version": 1,\n  "name": "Amt",\n}\n', PATH);
    expect(read.value).toBeNull();
    expect(read.problems).toEqual([
      { code: 'json.invalid', severity: 'error', data: { fault: 'trailing-comma' }, at: { path: PATH, line: 4, column: 1 } },
    ]);
  });

  test('that is not an object is reported', () => {
    for (const text of ['[]', '3', 'null', '"x"']) expect(codes(readDocument(contactDocument, text, PATH))).toEqual(['json.schema']);
  });

  test('that says a thing twice is reported, and nothing of it is used', () => {
    const read = readDocument(contactDocument, '{\n  "version": 1,\n  "name": "Amt",\n  "name" : "Anderes Amt"\n}', PATH);
    expect(read.value).toBeNull();
    expect(read.problems).toEqual([
      { code: 'json.duplicate-key', severity: 'error', data: { key: 'name' }, at: { path: PATH, line: 4, column: 3 } },
    ]);
  });

  test('a text that begins with a colon is no name', () => {
    const segments = { a: { source: ':fact[amt.phone] und', target: ': "x":', state: 'draft', origin: 'human' } };
    expect(readDocument(translationDocument, JSON.stringify({ version: 1, segments }), PATH).problems).toEqual([]);
  });

  test('cannot reach a prototype', () => {
    const read = readDocument(translationDocument, '{"version": 1, "segments": {"__proto__": {}}}', PATH);
    expect(read.problems[0]?.data).toEqual({ fault: 'reserved-key' });
    expect(codes(readDocument(contactDocument, '{"version": 1, "name": "x", "__proto__": {"tags": ["x"]}}', PATH))).toEqual([
      'json.invalid',
    ]);
  });

  test('with mistakes is reported with all of them, in plain words, each at its line', () => {
    const text = JSON.stringify(
      {
        version: 1,
        name: '',
        phones: [{ number: '112' }, { number: 'zwei', kind: 'handy' }],
        addresses: [{ street: 'Weg 1', postcode: '123' }],
        hours: [{ days: { mon: 'offen', tue: [{ from: '12:00', to: '09:00' }], fri: [{ from: '8 Uhr', to: '12:00' }] } }],
        web: [{ url: 'ftp://x' }],
        mails: [{ address: 'x' }],
        checked: { on: '2026-13-01', by: 'Amt' },
        people: 3,
        telefon: '110',
      },
      null,
      2,
    );
    const read = readDocument(contactDocument, text, PATH);
    expect(read.value).toBeNull();
    expect(sayings(read).toSorted()).toEqual(
      [
        '„name“: Das darf nicht leer sein.',
        '„phones › 2 › number“: Eine Telefonnummer besteht aus Ziffern, Leerzeichen, Klammern, „/“, „-“ und einem „+“ am Anfang.',
        '„phones › 2 › kind“: Erlaubt ist nur: phone, mobile, fax, hotline.',
        '„addresses › 1 › postcode“: Eine Postleitzahl hat fünf Ziffern.',
        '„addresses › 1 › city“: Diese Angabe fehlt.',
        '„hours › 1 › days › mon“: Erlaubt ist nur: closed, by-appointment, all-day.',
        '„hours › 1 › days › tue › 1“: Das Ende liegt nicht nach dem Anfang.',
        '„hours › 1 › days › fri › 1 › from“: Eine Uhrzeit wird so geschrieben: 08:30.',
        '„web › 1 › url“: Eine Internetadresse beginnt mit https:// oder http://.',
        '„mails › 1 › address“: Das ist keine E-Mail-Adresse.',
        '„checked › on“: Ein Datum wird so geschrieben: 2026-11-23.',
        '„people“: Hier gehört eine Liste in eckigen Klammern hin.',
        '„telefon“: Diese Angabe kennt Mappe nicht; prüfen Sie die Schreibweise.',
      ].toSorted(),
    );
    // What is missing is shown at the thing that it is missing in.
    const line = (property: string): number | undefined =>
      read.problems.find(({ data }) => 'property' in data && data.property === property)?.at?.line;
    const lineWith = (piece: string): number => text.split('\n').findIndex((one) => one.includes(piece)) + 1;
    expect(line('phones › 2 › kind')).toBe(lineWith('"handy"'));
    expect(line('addresses › 1 › city')).toBe(lineWith('"addresses"') + 1);
    expect(line('hours › 1 › days › fri › 1 › from')).toBe(lineWith('8 Uhr'));
    expect(line('checked › on')).toBe(lineWith('2026-13-01'));
    expect(line('telefon')).toBe(lineWith('telefon'));
  });

  test('of two allowed forms the nearer one explains the mistake', () => {
    const edition = {
      version: 1,
      title: 'Mappe',
      format: 'a4',
      languages: ['de'],
      contents: [{ chapter: 'arbeit', level: 4 }, { prat: 'Teil' }],
    };
    const read = readDocument(editionDocument, JSON.stringify(edition), PATH);
    expect(sayings(read)).toContain('„contents › 1 › level“: Erlaubt ist nur: 1, 2, 3.');
    expect(sayings(read)).toContain('„contents › 2 › prat“: Diese Angabe kennt Mappe nicht; prüfen Sie die Schreibweise.');
  });

  test('of a newer version is not read, and the message says that nothing was changed', () => {
    const contact = readDocument(contactDocument, '{"version": 2, "name": "Amt", "moons": 3}', PATH);
    expect(contact.value).toBeNull();
    expect(codes(contact)).toEqual(['json.newer-version']);
    expect(codes(readDocument(settingsDocument, '{"mappe": "workspace", "version": 7}', 'workspace.json'))).toEqual([
      'workspace.newer-version',
    ]);
  });

  test('of an older version goes through every later migration, in order', () => {
    const shelf = documentType(z.strictObject({ version: z.literal(3), books: z.array(z.string()), colour: z.string().default('red') }), {
      migrations: [
        ({ book, ...rest }) => ({ ...rest, version: 2, books: [book] }),
        ({ books, ...rest }) => ({ ...rest, version: 3, books: (Array.isArray(books) ? books : []).map((book) => `${book}!`) }),
      ],
    });
    expect(shelf.version).toBe(3);
    const first = readDocument(shelf, '{"version": 1, "book": "Faust"}', PATH);
    expect(first.value).toEqual({ version: 3, books: ['Faust!'], colour: 'red' });
    expect(first.written).toEqual({ version: 3, books: ['Faust!'] });
    expect(readDocument(shelf, '{"version": 2, "books": ["Faust"]}', PATH).value?.books).toEqual(['Faust!']);
    expect(readDocument(shelf, '{"version": 3, "books": ["Faust"]}', PATH).value?.books).toEqual(['Faust']);
    expect(codes(readDocument(shelf, '{"version": 4, "books": []}', PATH))).toEqual(['json.newer-version']);
    expect(codes(readDocument(shelf, '{"version": 0.5, "books": []}', PATH))).toEqual(['json.schema']);
    expect(codes(readDocument(shelf, '{"books": []}', PATH))).toEqual(['json.schema']);
  });
});
