import { languageOf } from '../model/language.ts';
import type { Format } from '../model/edition.ts';
import type { LanguageTag } from '../model/language.ts';
import { splitRuns } from '../publishing/bidi/split-runs.ts';
import { labelsOf } from '../publishing/labels/labels-of.ts';
import type {
  PrintBlock,
  PrintContact,
  PrintDocument,
  PrintItem,
  PrintLine,
  PrintOffer,
  PrintRow,
  RowKind,
  Run,
  TextRun,
} from '../publishing/print-document.ts';
import { ar } from './sample-words/ar.ts';
import { de } from './sample-words/de.ts';
import type { SampleWords } from './sample-words/sample-words.ts';
import { ti } from './sample-words/ti.ts';
import { uk } from './sample-words/uk.ts';

const WORDS = { de, ar, uk, ti } as const satisfies Record<string, SampleWords>;
export type SampleLanguage = keyof typeof WORDS;

/** A small guide with every kind of block, contact, offer and section, as the resolver would hand it to a writer. */
export function printDocumentSample(language: SampleLanguage, format: Format = 'a5'): PrintDocument {
  const words: SampleWords = WORDS[language];
  const write = new SampleWriter(language);
  const { direction } = languageOf(language);
  const labels = labelsOf(language);
  const contacts = [townHall(words, write), advice(words, write)] as const;
  return {
    editionId: 'wegweiser',
    language,
    languageName: words.languageName,
    direction,
    format,
    name: WORDS.de.title,
    title: words.title,
    subtitle: words.subtitle,
    titles: { title: write.runs(words.title), subtitle: write.runs(words.subtitle) },
    date: '2026-11-23',
    dateText: words.dateText,
    place: { name: 'Lindenbrück', fullName: 'Stadt Lindenbrück', office: 'Integrationsbüro', website: 'https://www.lindenbrueck.example' },
    look: { primary: '#1f5f6b', accent: '#d98a1f', logo: { path: 'media/wappen.svg', alt: 'Wappen der Stadt Lindenbrück' } },
    cover: { languageName: words.languageName, image: null, text: write.runs(words.coverText) },
    contentsTitle: words.contents,
    words: {
      page: words.page,
      continued: words.continued,
      scan: labels.scanCode.text,
      what: words.what,
      name: labels.name.text,
      date: labels.date.text,
      notes: labels.notes.text,
    },
    sections: [
      { type: 'part', anchor: 'part-1', name: WORDS.de.partArrive, title: write.runs(words.partArrive), colour: '#1f5f6b', icon: null },
      {
        type: 'chapter',
        id: 'erste-schritte',
        anchor: 'erste-schritte',
        level: 1,
        icon: null,
        colour: '#1f5f6b',
        name: WORDS.de.firstSteps.title,
        title: write.runs(words.firstSteps.title),
        summary: write.runs(words.firstSteps.summary),
        blocks: firstSteps(words, write.at('erste-schritte'), contacts[0]),
      },
      {
        type: 'chapter',
        id: 'notfall',
        anchor: 'notfall',
        level: 1,
        icon: null,
        colour: '#b3261e',
        name: WORDS.de.emergencies.title,
        title: write.runs(words.emergencies.title),
        summary: write.runs(words.emergencies.summary),
        blocks: emergencies(words, write.at('notfall')),
      },
      { type: 'part', anchor: 'part-2', name: WORDS.de.partLive, title: write.runs(words.partLive), colour: '#5b7f2b', icon: null },
      {
        type: 'chapter',
        id: 'wohnen',
        anchor: 'wohnen',
        level: 1,
        icon: null,
        colour: '#5b7f2b',
        name: WORDS.de.housing.title,
        title: write.runs(words.housing.title),
        summary: write.runs(words.housing.summary),
        blocks: housing(words, write.at('wohnen')),
      },
      {
        type: 'chapter',
        id: 'deutsch-lernen',
        anchor: 'deutsch-lernen',
        level: 2,
        icon: null,
        colour: '#5b7f2b',
        name: WORDS.de.learning.title,
        title: write.runs(words.learning.title),
        summary: write.runs(words.learning.summary),
        blocks: learning(words, write.at('deutsch-lernen')),
      },
      { type: 'contacts', anchor: 'contacts', name: WORDS.de.contacts, title: write.runs(words.contacts), contacts },
      {
        type: 'glossary',
        anchor: 'glossary',
        name: WORDS.de.glossary.title,
        title: write.runs(words.glossary.title),
        intro: write.runs(words.glossary.intro),
        terms: words.glossary.terms.map(([term, wording, explanation]) => ({
          term: [write.text(term, { language: 'de', strong: true })],
          wording: wording === '' ? null : write.runs(wording),
          explanation: write.runs(explanation),
        })),
      },
      { type: 'notes', anchor: 'notes', name: WORDS.de.notes, title: write.runs(words.notes), pages: 2 },
    ],
    imprint: {
      title: write.runs(words.imprint.title),
      lines: words.imprint.lines.map((line) => write.runs(line)),
      contact: contacts[0],
      website: 'https://www.lindenbrueck.example',
    },
  };
}

/** The files that the sample refers to, by path. */
export function samplePictures(): ReadonlyMap<string, Uint8Array> {
  return new Map([
    ['media/wappen.svg', new TextEncoder().encode(ARMS)],
    ['media/tonnen.svg', new TextEncoder().encode(BINS)],
  ]);
}

/** The document under another title. */
export function titled(document: PrintDocument, title: string, subtitle: string | null = document.subtitle): PrintDocument {
  const runs = (text: string): readonly Run[] => splitRuns(text, document.language);
  return { ...document, title, subtitle, titles: { title: runs(title), subtitle: subtitle === null ? null : runs(subtitle) } };
}

/** Builds runs and blocks in one language; lines are counted up so that every block has an origin of its own. */
class SampleWriter {
  private line = 1;
  private readonly language: LanguageTag;
  private readonly chapter: string | null;

  constructor(language: LanguageTag, chapter: string | null = null) {
    this.language = language;
    this.chapter = chapter;
  }

  at(chapter: string): SampleWriter {
    return new SampleWriter(this.language, chapter);
  }

  text(text: string, look: Partial<TextRun> = {}): TextRun {
    const language = look.language ?? this.language;
    return {
      type: 'text',
      text,
      fact: false,
      strong: false,
      emphasis: false,
      strikethrough: false,
      code: false,
      muted: false,
      link: null,
      ...look,
      language,
      direction: look.direction ?? languageOf(language).direction,
    };
  }

  /** See `SampleWords` for the marks. */
  runs(marked: string, look: Partial<TextRun> = {}): readonly Run[] {
    return marked
      .split(/(\*(?:[^*]|\*(?=\}))+\*|_[^_]+_|\{[^}]+\}|<[^>]+>|\[[^\]]+\])/u)
      .filter((part) => part !== '')
      .flatMap((part) => {
        const inner = part.slice(1, -1);
        if (part.startsWith('*')) return this.runs(inner, { ...look, strong: true });
        if (part.startsWith('{')) return [this.text(inner, { ...look, language: 'de', direction: 'ltr', fact: true })];
        if (part.startsWith('<')) return [this.text(inner, { ...look, language: 'de', direction: 'ltr' })];
        if (part.startsWith('_')) return [this.text(inner, { ...look, emphasis: true })];
        if (part.startsWith('[')) return [this.text(inner, { ...look, link: { kind: 'anchor', anchor: 'contact-meldebehoerde' } })];
        return [this.text(part, look)];
      });
  }

  block<Type extends PrintBlock['type']>(
    block: { readonly type: Type } & Omit<Extract<PrintBlock, { type: Type }>, 'type' | 'language' | 'direction' | 'origin'>,
    language: LanguageTag = this.language,
  ): PrintBlock {
    this.line += 2;
    const laid = { ...block, language, direction: languageOf(language).direction, origin: { chapter: this.chapter, line: this.line } };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the parts of one variant, put together again
    return laid as unknown as PrintBlock;
  }

  paragraph(marked: string): PrintBlock {
    return this.block({ type: 'paragraph', runs: this.runs(marked) });
  }

  heading(level: number, marked: string): PrintBlock {
    return this.block({ type: 'heading', level, anchor: `${this.chapter ?? ''}-${this.line}`, runs: this.runs(marked) });
  }

  item(marked: string, checked: boolean | null = null): PrintItem {
    return { checked, blocks: [this.paragraph(marked)] };
  }

  row(kind: RowKind, label: string, lines: readonly (string | readonly [lead: string, line: string])[]): PrintRow {
    return {
      kind,
      label: this.runs(label),
      lines: lines.map((line): PrintLine =>
        typeof line === 'string' ? { lead: null, runs: this.runs(line) } : { lead: this.runs(line[0]), runs: this.runs(line[1]) },
      ),
    };
  }

  web(kind: 'mail' | 'web', label: string, shown: string, url: string): PrintRow {
    const run = this.text(shown, { language: 'de', direction: 'ltr', fact: true, link: { kind: 'url', url } });
    return { kind, label: this.runs(label), lines: [{ lead: null, runs: [run] }] };
  }
}

function firstSteps(words: SampleWords, write: SampleWriter, contact: PrintContact): readonly PrintBlock[] {
  const { firstSteps: chapter } = words;
  return [
    write.paragraph(chapter.intro),
    write.heading(2, chapter.stepsTitle),
    write.block({
      type: 'steps',
      items: chapter.steps.map(([title, text]) => ({ checked: null, blocks: [write.paragraph(`*${title}*`), write.paragraph(text)] })),
    }),
    write.block({ type: 'box', kind: 'tip', title: write.runs(words.tip), blocks: [write.paragraph(chapter.tip)] }),
    write.heading(2, chapter.bringTitle),
    write.block({ type: 'list', start: null, loose: false, items: chapter.bring.map((item, index) => write.item(item, index === 0)) }),
    write.block({ type: 'box', kind: 'important', title: write.runs(words.important), blocks: [write.paragraph(chapter.important)] }),
    write.block({ type: 'contact', contact }),
    write.heading(3, chapter.qrTitle),
    write.paragraph(chapter.qrText),
    write.block({ type: 'qr', url: 'https://www.lindenbrueck.example/termin', alt: chapter.qrAlt }),
  ];
}

function emergencies(words: SampleWords, write: SampleWriter): readonly PrintBlock[] {
  const { emergencies: chapter } = words;
  return [
    write.block({
      type: 'box',
      kind: 'emergency',
      title: write.runs(words.emergency),
      blocks: [
        write.paragraph(chapter.box),
        write.block({ type: 'list', start: 1, loose: false, items: chapter.questions.map((question) => write.item(question)) }),
      ],
    }),
    write.heading(2, chapter.tableTitle),
    write.block({
      type: 'table',
      align: ['start', 'start', 'end'],
      header: chapter.header.map((cell) => write.runs(cell)),
      rows: chapter.rows.map((cells) => cells.map((cell) => write.runs(cell))),
    }),
  ];
}

function housing(words: SampleWords, write: SampleWriter): readonly PrintBlock[] {
  const { housing: chapter } = words;
  const german = new SampleWriter('de', 'wohnen');
  return [
    write.heading(2, chapter.rentTitle),
    ...chapter.rent.map((text) => write.paragraph(text)),
    write.heading(2, chapter.wasteTitle),
    write.paragraph(chapter.waste),
    write.block({ type: 'list', start: null, loose: false, items: chapter.bins.map((bin) => write.item(bin)) }),
    write.block({ type: 'image', image: { path: 'media/tonnen.svg', alt: chapter.pictureAlt } }),
    write.block({ type: 'quote', blocks: [write.paragraph(chapter.quote)] }),
    write.block({ type: 'divider' }),
    write.heading(2, chapter.quietTitle),
    ...(words === de ? [] : [write.block({ type: 'notice', runs: write.runs(words.notice) })]),
    german.block({ type: 'paragraph', runs: german.runs(de.housing.quiet, { muted: words !== de }) }, 'de'),
    write.block({ type: 'code', text: 'IBAN DE02 1203 0000 0000 2020 51' }, 'de'),
  ];
}

function learning(words: SampleWords, write: SampleWriter): readonly PrintBlock[] {
  const { learning: chapter, labels, course, cafe } = words;
  const offers: readonly PrintOffer[] = [
    {
      id: 'integrationskurs',
      title: write.runs(course.title),
      description: write.runs(course.description),
      rows: [
        write.row('when', labels.when, [course.when]),
        write.row('where', labels.where, [course.where]),
        write.row('forWhom', labels.forWhom, [course.forWhom]),
        write.row('cost', labels.cost, [course.cost]),
        write.row('registration', labels.registration, [course.registration]),
      ],
    },
    {
      id: 'sprachcafe',
      title: write.runs(cafe.title),
      description: write.runs(cafe.description),
      rows: [
        write.row('when', labels.when, [cafe.when]),
        write.row('where', labels.where, ['{Bürgerhaus, Marktplatz 2, 50000 Lindenbrück}']),
        write.row('forWhom', labels.forWhom, [cafe.forWhom]),
        write.row('cost', labels.cost, [cafe.cost]),
      ],
    },
  ];
  return [write.paragraph(chapter.text), write.heading(2, chapter.offersTitle), write.block({ type: 'offers', offers })];
}

function townHall(words: SampleWords, write: SampleWriter): PrintContact {
  const { labels, days } = words;
  return {
    id: 'meldebehoerde',
    anchor: 'contact-meldebehoerde',
    name: [write.text('Meldebehörde', { language: 'de' })],
    explanation: write.runs(words.townHall.explanation),
    organisation: [write.text('Stadt Lindenbrück', { language: 'de' })],
    rows: [
      write.row('for', labels.for, [words.townHall.for]),
      write.row('address', labels.address, ['{Marktplatz 1, 50000 Lindenbrück}', words.townHall.detail]),
      write.row('phone', labels.phone, ['{0221 4710-153}']),
      write.web('mail', labels.mail, 'meldebehoerde@lindenbrueck.example', 'mailto:meldebehoerde@lindenbrueck.example'),
      write.web('web', labels.web, 'www.lindenbrueck.example/termin', 'https://www.lindenbrueck.example/termin'),
      write.row('hours', labels.hours, [
        [days[0], '{8.00 – 12.00 Uhr}'],
        [days[1], '{8.00 – 12.00 Uhr}, {14.00 – 16.00 Uhr}'],
        [days[2], '{14.00 – 18.00 Uhr}'],
        [days[3], words.closed],
      ]),
      write.row('languages', labels.languages, [words.townHall.languages]),
    ],
  };
}

function advice(words: SampleWords, write: SampleWriter): PrintContact {
  const { labels, days } = words;
  return {
    id: 'migrationsberatung',
    anchor: 'contact-migrationsberatung',
    name: [write.text('Migrationsberatung (MBE)', { language: 'de' })],
    explanation: write.runs(words.advice.explanation),
    organisation: [write.text('Caritasverband Lindenbrück e. V.', { language: 'de' })],
    rows: [
      write.row('for', labels.for, [words.advice.for]),
      write.row('address', labels.address, ['{Schulstraße 21, 50000 Lindenbrück}']),
      write.row('phone', labels.phone, ['{0221 4710-190}', '{0221 4710-191}']),
      write.web('mail', labels.mail, 'mbe@caritas.example', 'mailto:mbe@caritas.example'),
      write.row('hours', labels.hours, [[days[1], '{9.00 – 11.30 Uhr}']]),
      write.row('languages', labels.languages, [words.advice.languages]),
    ],
  };
}

const ARMS = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 144">
  <path d="M6 6h108v66c0 38-30 56-54 66C36 128 6 110 6 72z" fill="#ffffff" stroke="#1b2a30" stroke-width="5"/>
  <path d="M9 92c14-9 26-9 38 0s26 9 38 0 20-7 26-3c-7 26-32 39-51 46C40 127 17 116 9 92z" fill="#2f7f8f"/>
  <path d="M18 84h84v-9c-12-22-28-30-42-30s-30 8-42 30z" fill="#8a8f94"/>
  <path d="M36 84c2-12 12-20 24-20s22 8 24 20z" fill="#ffffff"/>
  <path d="M60 10c-7 8-19 8-19 20 0 7 6 12 13 11l3-2v8h6v-8l3 2c7 1 13-4 13-11 0-12-12-12-19-20z" fill="#4c8a3a"/>
</svg>`;

const BINS = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 150">
  <rect width="360" height="150" fill="#eef3f1"/><path d="M0 132h360" stroke="#8aa39a" stroke-width="4"/>
  <g stroke="#24323a" stroke-width="3">
    <g fill="#3b6fb0"><path d="M36 48h56l-6 82H42z"/><path d="M30 34h68v14H30z"/></g>
    <g fill="#e0b52c"><path d="M116 48h56l-6 82h-44z"/><path d="M110 34h68v14h-68z"/></g>
    <g fill="#84603c"><path d="M196 48h56l-6 82h-44z"/><path d="M190 34h68v14h-68z"/></g>
    <g fill="#6b757b"><path d="M276 48h56l-6 82h-44z"/><path d="M270 34h68v14h-68z"/></g>
  </g>
</svg>`;
