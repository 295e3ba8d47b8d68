/** One page of a printed file. */
export interface Sheet {
  readonly edition: string;
  readonly language: string;
  readonly output: 'pdf' | 'docx' | 'booklet';
  /** Where a section begins; the beginning of the file when absent. A Word file's pages are counted alone. */
  readonly anchor?: string;
  /** Pages after that one. */
  readonly plus?: number;
}

/** One picture: pages side by side. */
export interface Plate {
  readonly name: string;
  readonly title: string;
  /** Pixels of each page. */
  readonly width: number;
  readonly sheets: readonly Sheet[];
}

const LANGUAGES = ['de', 'ar', 'uk', 'ti'] as const;

/** The same page in German, Arabic, Ukrainian and Tigrinya. */
function inFour(name: string, title: string, width: number, sheet: Omit<Sheet, 'language'>): Plate {
  return { name, title, width, sheets: LANGUAGES.map((language) => ({ ...sheet, language })) };
}

const guide = { edition: 'wegweiser', output: 'pdf' } as const;
const folder = { edition: 'willkommensmappe', output: 'pdf' } as const;

/** What docs/gallery/ shows. */
export const PLATES: readonly Plate[] = [
  inFour('cover', 'Cover: German, Arabic, Ukrainian, Tigrinya (A5)', 380, guide),
  inFour('contents', 'Contents', 380, { ...guide, plus: 1 }),
  inFour('chapter', 'A chapter', 420, { ...guide, anchor: 'chapter-erste-schritte' }),
  inFour('contacts', 'Contacts from A to Z', 420, { ...guide, anchor: 'contacts' }),
  inFour('offers', 'Courses as a timetable (A4)', 480, { ...folder, anchor: 'chapter-deutsch-lernen', plus: 1 }),
  inFour('flyer-outside', 'Flyer, folded twice: outside', 560, { edition: 'notruf-faltblatt', output: 'pdf' }),
  inFour('flyer-inside', 'Flyer, folded twice: inside', 560, { edition: 'notruf-faltblatt', output: 'pdf', plus: 1 }),
  {
    name: 'sheet',
    title: 'Sheet on one topic, front and back; what is left of the back is for notes',
    width: 420,
    sheets: ['de', 'ar'].flatMap((language) => [0, 1].map((plus): Sheet => ({ edition: 'erste-schritte', language, output: 'pdf', plus }))),
  },
  inFour('checklist', 'Checklist to tear out', 420, { edition: 'anmeldung-checkliste', output: 'pdf' }),
  {
    name: 'booklet',
    title: 'Booklet, A5 on A4: first sheet, German with the fold on the left and Arabic with the fold on the right',
    width: 640,
    sheets: ['de', 'ar'].map((language) => ({ edition: 'wegweiser', language, output: 'booklet' })),
  },
  ...LANGUAGES.map((language): Plate => ({
    name: `pdf-and-docx-${language}`,
    title: `PDF and Word file side by side (${language})`,
    width: 420,
    sheets: [0, 4].flatMap((plus) => (['pdf', 'docx'] as const).map((output): Sheet => ({ edition: 'wegweiser', language, output, plus }))),
  })),
];

const spread = (language: string): readonly Sheet[] =>
  (language === 'ar' ? [1, 0] : [0, 1]).map((plus) => ({ ...guide, language, anchor: 'chapter-notruf', plus }));

/** What the README of the project shows: open brochures, read from the right in Arabic. */
export const ADVERTISED: readonly Plate[] = ['de', 'ar', 'ti'].map((language): Plate => ({
  name: `spread-${language}`,
  title: `A spread of the guide (${language})`,
  width: 400,
  sheets: spread(language),
}));
