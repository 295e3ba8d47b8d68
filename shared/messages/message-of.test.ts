import { describe, expect, test } from 'vitest';
import type { Problem, ProblemCode, ProblemData } from '../model/problem.ts';
import { problem } from '../model/problem.ts';
import type { SchemaFault } from '../model/schema-fault.ts';
import { FORMATS_DE } from './formats-de.ts';
import { JSON_FAULTS_DE, schemaFaultDe } from './faults-de.ts';
import { JSON_FAULTS_EN, schemaFaultEn } from './faults-en.ts';
import { formatProblem } from './format-problem.ts';
import { messageOf, type InterfaceLanguage } from './message-of.ts';

const counts = { missing: 3, outdated: 2, draft: 1, unreviewed: 4 };

/** Something for every code to say: a code without a sample does not compile. */
const SAMPLES: { readonly [Code in ProblemCode]: ProblemData[Code] } = {
  'workspace.not-a-workspace': { folder: 'Ordner' },
  'workspace.newer-version': { version: 7, supported: 1 },
  'workspace.already-exists': { folder: 'Ordner' },
  'folder.not-open': {},
  'folder.missing': { folder: 'Ordner' },
  'folder.switched': {},
  'folder.no-locks': { path: '.mappe', reason: 'ENOTDIR' },
  'file.unreadable': { reason: 'EIO' },
  'file.read-only': { path: 'contacts/amt.json' },
  'file.vanished': { path: 'contacts/amt.json' },
  'file.conflict': { path: 'contacts/amt.json' },
  'file.busy': { path: 'contacts/amt.json' },
  'file.link': { path: 'contacts/amt.json' },
  'file.too-large': { bytes: 70_000_000, limit: 60_000_000 },
  'file.not-utf8': {},
  'disk.full': { path: 'contacts/amt.json' },
  'history.failed': { detail: 'odb: 0a1b' },
  'history.locked': { path: 'refs/heads/main.lock' },
  'history.no-version': { version: 'abc' },
  'history.not-alone': {},
  'sync.address': { address: 'ftp://x' },
  'sync.no-address': {},
  'sync.unreachable': { address: 'https://git.neustadt.example/mappe.git', detail: '503' },
  'sync.no-repository': { address: 'https://git.town.example/m.git', detail: 'status code: 404' },
  'sync.certificate': { address: 'https://git.town.example/m.git' },
  'sync.not-allowed': { address: 'https://git.neustadt.example/mappe.git' },
  'sync.refused': { address: 'https://git.neustadt.example/mappe.git' },
  'sync.not-a-workspace': { address: 'https://git.neustadt.example/mappe.git' },
  'sync.unrelated': { address: 'https://git.neustadt.example/mappe.git' },
  'sync.rewound': { address: 'https://git.neustadt.example/mappe.git' },
  'sync.unsafe': { path: 'chapters/a', fault: 'link' },
  'sync.busy': { address: 'https://git.neustadt.example/mappe.git' },
  'path.invalid': { path: '../amt.json' },
  'name.invalid': { name: 'Ämter' },
  'name.twins': { first: 'Amt.json', second: 'amt.json' },
  'id.duplicate': { id: 'amt', first: 'contacts/amt.json', second: 'offers/amt.json' },
  'json.invalid': { fault: 'trailing-comma' },
  'json.duplicate-key': { key: 'name' },
  'json.schema': { property: 'phones › 2', fault: { kind: 'missing' } },
  'json.newer-version': { version: 7, supported: 1 },
  'language.unknown': { tag: 'xx' },
  'translation.not-wanted': { tag: 'tr', files: 12 },
  'edition.missing': { edition: 'wegweiser' },
  'unit.no-source': { path: 'contacts/amt.json' },
  'front-matter.invalid': { fault: 'syntax' },
  'front-matter.property': { property: 'checked', fault: 'date' },
  'front-matter.missing-title': {},
  'markdown.too-deep': { limit: 30 },
  'markdown.too-long': { limit: 5000 },
  'markdown.html': { text: '<b>.</b>.' },
  'markdown.heading-level': { level: 4, expected: 2 },
  'markdown.unsupported': { what: 'footnote' },
  'directive.unknown': { name: 'tipp' },
  'directive.unclosed': { name: 'tip' },
  'directive.attribute': { name: 'contact', attribute: 'show', fault: 'field' },
  'directive.content': { name: 'steps' },
  'link.scheme': { url: 'ftp://amt.example' },
  'reference.chapter': { id: 'arbeit' },
  'reference.contact': { id: 'amt' },
  'reference.offer': { id: 'kurs' },
  'reference.offer-tag': { tag: 'sprachkurs' },
  'reference.fact': { path: 'amt.phone' },
  'reference.language': { tag: 'tr' },
  'picture.missing': { source: 'media/plan.svg' },
  'picture.no-alt': { source: 'media/plan.svg' },
  'picture.not-a-picture': { source: 'media/plan.svg' },
  'picture.format': { source: 'media/plan.webp', format: 'WebP' },
  'picture.too-large': { source: 'media/plan.png', megapixels: 80, limit: 50 },
  'picture.unsafe': { source: 'media/plan.svg', part: 'script' },
  'picture.blurred': { source: 'media/plan.png', dpi: 7, wanted: 100 },
  'picture.coarse': { source: 'media/plan.png', page: 4, dpi: 96, wanted: 300 },
  'font.no-glyph': { character: '☎', codePoint: '260E', word: '☎112', chapter: 'Notruf' },
  'picture.transparent': { source: 'media/wappen.png', chapter: 'Wohnen' },
  'format.too-long': { format: 'sheet-a4', taken: 3, limit: 2, lines: 14, words: 90, chapter: 'Wohnen' },
  'format.imprint-too-long': { format: 'flyer-wickel', lines: 3 },
  'format.pdf-only': { format: 'flyer-zickzack' },
  'format.no-tasks': { edition: 'Anmeldung' },
  'typeset.refused': { detail: 'line 7' },
  'booklet.format': { format: 'a4' },
  'typeset.time-limit': { seconds: 90 },
  'typeset.crashed': { detail: 'exit 1' },
  'call.unknown': { call: 'chapter.open' },
  'call.invalid': { call: 'chapter.open', detail: 'id' },
  'call.failed': { call: 'chapter.open' },
  'import.page-missing': { file: '007.md' },
  'import.page-unlisted': { file: '008.md' },
  'import.remote-picture': { source: 'https://amt.example/plan.png' },
  'import.too-long': { language: 'ar' },
  'import.left-behind': { what: 'ICONLINK' },
  'import.sentence-table': {},
  'import.no-pages': { folder: 'Ordner' },
  'gate.no-chapters': { edition: 'Mappe' },
  'gate.nothing-ready': { edition: 'Mappe', language: 'ar' },
  'gate.chapter-empty': { chapter: 'Steuern', language: 'ar' },
  'gate.chapter-not-ready': { ...counts, language: 'ar', chapter: 'Wohnen', consequence: 'stop' },
  'gate.texts-not-ready': { ...counts, language: 'ar', kind: 'contact', name: 'Meldeamt', consequence: 'german' },
  'gate.numbers-differ': { language: 'ar', name: 'Wohnen', count: 2, number: '14' },
  'gate.contact-unconfirmed': { name: 'Meldeamt', since: '2023-02-28' },
  'gate.chapter-review-due': { chapter: 'Wohnen', since: '2023-02-28' },
  'gate.offer-over': { offer: 'Sprachkurs' },
  'icon.unknown': { icon: 'hosue' },
  'gate.word-too-long': { word: 'Rindfleischetikettierung', letters: 63, line: 48, chapter: 'Wohnen' },
  'gate.table-too-wide': { chapter: 'Wohnen', columns: 8, format: 'a5' },
  'gate.colour-unreadable': { colour: '#ffff66', part: 'Ankommen', printed: '#6b6b2b' },
  'gate.labels-missing': { language: 'ti', count: 3 },
};

const isCode = (code: string): code is ProblemCode => code in SAMPLES;
const CODES = Object.keys(SAMPLES).filter(isCode);

function say(code: ProblemCode, language: InterfaceLanguage): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table pairs each code with its data
  return messageOf({ code, severity: 'error', data: SAMPLES[code], at: null } as Problem, language);
}

describe('the messages', () => {
  test.each(CODES)('%s is said in both languages, in whole sentences', (code) => {
    for (const language of ['de', 'en'] as const) {
      const sentence = say(code, language);
      expect(sentence).toMatch(/[.…!?][“”]?$/);
      expect(sentence).not.toMatch(/undefined|\[object|NaN|null/);
      expect(sentence).not.toMatch(/ {2}|\.\.$/);
    }
    expect(say(code, 'de')).not.toBe(say(code, 'en'));
  });

  test.each(CODES)('%s mentions what it is about', (code) => {
    for (const language of ['de', 'en'] as const) {
      for (const [name, value] of Object.entries(SAMPLES[code])) {
        // These are said in words of their own: a language by its name, a date as people write it, a fault as a sentence.
        if (['fault', 'what', 'language', 'consequence', 'kind', 'since'].includes(name)) continue;
        if (name === 'format' && Object.hasOwn(FORMATS_DE, String(value))) continue;
        expect(say(code, language)).toContain(String(value));
      }
    }
  });

  test.each(CODES)('%s has no English in the German', (code) => {
    const words = say(code, 'de').replaceAll(/„[^“]*“|workspace\.json/g, ' ');
    expect(words).not.toMatch(
      /\b(?:the|is|are|this|file|folder|please|invalid|missing|expected|chapter|not|found|unknown|string|and|of)\b/i,
    );
  });

  test('say every fault of a document in both languages, German in German', () => {
    const faults: readonly SchemaFault[] = [
      { kind: 'missing' },
      { kind: 'unknown-property' },
      ...(['text', 'number', 'whole-number', 'yes-or-no', 'list', 'object'] as const).map(
        (expected) => ({ kind: 'type', expected }) as const,
      ),
      { kind: 'one-of', values: ['a4', 'a5'] },
      { kind: 'empty' },
      { kind: 'range', least: 1, most: null },
      { kind: 'range', least: null, most: 20 },
      { kind: 'range', least: 1, most: 20 },
      ...(['date', 'date-and-time', 'time', 'mail', 'web', 'phone', 'postcode', 'colour'] as const).map(
        (form) => ({ kind: 'form', form }) as const,
      ),
      { kind: 'ends-before-it-begins' },
      { kind: 'not-understood' },
    ];
    const german = faults.map(schemaFaultDe);
    const english = faults.map(schemaFaultEn);
    expect(new Set(german).size).toBe(faults.length);
    expect(new Set(english).size).toBe(faults.length);
    german.forEach((sentence, index) => expect(sentence).not.toBe(english[index]));
    expect(schemaFaultDe({ kind: 'range', least: null, most: 20 })).toContain('20');
    const ofJson = Object.values(JSON_FAULTS_DE);
    expect(new Set(ofJson).size).toBe(ofJson.length);
    expect(new Set(Object.values(JSON_FAULTS_EN)).size).toBe(ofJson.length);
  });

  test('begin with the place, as far as it is known', () => {
    const at = (place: Parameters<typeof problem>[2]): string => formatProblem(problem('reference.chapter', { id: 'x' }, place), 'de');
    expect(at({ path: 'a.md', line: 3, column: 7 })).toBe(
      'a.md:3:7: Es gibt kein Kapitel „x“. Berichtigen Sie den Namen oder nehmen Sie die Stelle heraus.',
    );
    expect(at({ path: 'a.md', line: 3 })).toBe(
      'a.md:3: Es gibt kein Kapitel „x“. Berichtigen Sie den Namen oder nehmen Sie die Stelle heraus.',
    );
    expect(at({ path: 'a.md' })).toBe('a.md: Es gibt kein Kapitel „x“. Berichtigen Sie den Namen oder nehmen Sie die Stelle heraus.');
    expect(at(null)).toBe('Es gibt kein Kapitel „x“. Berichtigen Sie den Namen oder nehmen Sie die Stelle heraus.');
  });
});
