import type { BoxKind } from '../model/block.ts';
import type { Format } from '../model/edition.ts';
import type { Id } from '../model/id.ts';
import type { Direction, LanguageTag } from '../model/language.ts';

/**
 * An edition in one language with nothing left to decide: facts filled in, words localised, fallbacks chosen.
 * Writers (typst, docx, html) only lay it out; they look up no label and read no workspace.
 */
export interface PrintDocument {
  readonly editionId: Id;
  readonly language: LanguageTag;
  /** The language's own name, in its own script. */
  readonly languageName: string;
  readonly direction: Direction;
  readonly format: Format;
  /** The German title: what messages call it, whatever the language. */
  readonly name: string;
  readonly title: string;
  readonly subtitle: string | null;
  /** Both as they stand on the cover: German names in them as German. */
  readonly titles: { readonly title: readonly Run[]; readonly subtitle: readonly Run[] | null };
  /** ISO date of the edition, and the same in words of the language. */
  readonly date: string;
  readonly dateText: string;
  readonly place: { readonly name: string; readonly fullName: string; readonly office: string | null; readonly website: string | null };
  readonly look: { readonly primary: string; readonly accent: string; readonly logo: PrintImage | null };
  readonly cover: PrintCover | null;
  /** Heading of the table of contents; null = none is printed. */
  readonly contentsTitle: string | null;
  readonly sections: readonly PrintSection[];
  readonly imprint: PrintImprint | null;
  /** The few words a writer needs for itself, in the language of the document. */
  readonly words: {
    /** "Seite {page}": where the number stands differs from language to language. */
    readonly page: string;
    readonly continued: string;
    /** "Scan the code": with the address, the alternative text of a code that the writer adds. */
    readonly scan: string;
    /** Heads the column beside "when" in a timetable of offers. */
    readonly what: string;
    /** Before the lines on which somebody writes a name and a date by hand. */
    readonly name: string;
    readonly date: string;
    /** Above the lines that fill what a sheet has left. */
    readonly notes: string;
  };
}

export interface PrintCover {
  /** The language's own name, in its own script. */
  readonly languageName: string;
  readonly image: PrintImage | null;
  readonly text: readonly Run[] | null;
}

interface Titled {
  readonly anchor: string;
  /** The German title: what messages call it, whatever the language. */
  readonly name: string;
  readonly title: readonly Run[];
}

export type PrintSection =
  | (Titled & { readonly type: 'part'; readonly colour: string | null; readonly icon: string | null })
  | PrintChapter
  | (Titled & { readonly type: 'contacts'; readonly contacts: readonly PrintContact[] })
  | (Titled & { readonly type: 'glossary'; readonly intro: readonly Run[]; readonly terms: readonly PrintTerm[] })
  | (Titled & { readonly type: 'notes'; readonly pages: number });

export interface PrintChapter extends Titled {
  readonly type: 'chapter';
  readonly id: Id;
  /** 1 = of its own, 2 or 3 = below the chapter before it. */
  readonly level: 1 | 2 | 3;
  readonly icon: string | null;
  readonly colour: string | null;
  readonly summary: readonly Run[] | null;
  readonly blocks: readonly PrintBlock[];
}

export interface PrintTerm {
  readonly term: readonly Run[];
  readonly wording: readonly Run[] | null;
  readonly explanation: readonly Run[] | null;
}

export interface PrintImprint {
  readonly title: readonly Run[];
  readonly lines: readonly (readonly Run[])[];
  readonly contact: PrintContact | null;
  readonly website: string | null;
}

/** A stretch of text of one look and one language, or a forced line break. */
export type Run = TextRun | { readonly type: 'break' };

export interface TextRun {
  readonly type: 'text';
  readonly text: string;
  readonly language: LanguageTag;
  readonly direction: Direction;
  /** A left-to-right fact (phone number, time range, address ...): kept in order, whole, on one line. */
  readonly fact: boolean;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly strikethrough: boolean;
  readonly code: boolean;
  /** Grey: German standing in for a missing translation. */
  readonly muted: boolean;
  readonly link: PrintLink | null;
}

export type PrintLink = { readonly kind: 'url'; readonly url: string } | { readonly kind: 'anchor'; readonly anchor: string };

export interface PrintImage {
  /** Path below the workspace ("media/logo.svg"); the bytes are handed to the writer separately. */
  readonly path: string;
  readonly alt: string;
}

/** Where a block came from, for messages: the chapter and the line of its file. */
export interface Origin {
  readonly chapter: Id | null;
  readonly line: number | null;
}

interface Laid {
  readonly language: LanguageTag;
  readonly direction: Direction;
  readonly origin: Origin;
}

export type PrintBlock = Laid &
  (
    | {
        readonly type: 'heading';
        /** 2 to 6, no level skipped. */ readonly level: number;
        readonly anchor: string;
        readonly runs: readonly Run[];
      }
    | { readonly type: 'paragraph'; readonly runs: readonly Run[] }
    | { readonly type: 'list'; readonly start: number | null; readonly loose: boolean; readonly items: readonly PrintItem[] }
    | { readonly type: 'steps'; readonly items: readonly PrintItem[] }
    | {
        readonly type: 'table';
        readonly align: readonly ('start' | 'center' | 'end')[];
        readonly header: readonly (readonly Run[])[];
        readonly rows: readonly (readonly (readonly Run[])[])[];
      }
    | { readonly type: 'quote'; readonly blocks: readonly PrintBlock[] }
    | { readonly type: 'code'; readonly text: string }
    | { readonly type: 'divider' }
    | { readonly type: 'box'; readonly kind: BoxKind; readonly title: readonly Run[]; readonly blocks: readonly PrintBlock[] }
    | { readonly type: 'image'; readonly image: PrintImage }
    | { readonly type: 'contact'; readonly contact: PrintContact }
    | { readonly type: 'offers'; readonly offers: readonly PrintOffer[] }
    | { readonly type: 'qr'; readonly url: string; readonly alt: string }
    | { readonly type: 'pagebreak' }
    /** A sentence in the reader's language that says why German follows. */
    | { readonly type: 'notice'; readonly runs: readonly Run[] }
  );

export interface PrintItem {
  /** null = an ordinary item, else a box to tick. */
  readonly checked: boolean | null;
  readonly blocks: readonly PrintBlock[];
}

export interface PrintContact {
  readonly id: Id;
  readonly anchor: string;
  readonly name: readonly Run[];
  /** What the name means, in the language of the reader. */
  readonly explanation: readonly Run[] | null;
  readonly organisation: readonly Run[] | null;
  readonly rows: readonly PrintRow[];
}

export interface PrintOffer {
  readonly id: Id;
  readonly title: readonly Run[];
  readonly description: readonly Run[] | null;
  readonly rows: readonly PrintRow[];
}

export type RowKind =
  | 'for'
  | 'people'
  | 'address'
  | 'post'
  | 'phone'
  | 'mobile'
  | 'fax'
  | 'mail'
  | 'web'
  | 'hours'
  | 'languages'
  | 'note'
  | 'when'
  | 'where'
  | 'forWhom'
  | 'cost'
  | 'registration'
  | 'contact';

/** One labelled line of a card: "Phone  07721 82-2153". */
export interface PrintRow {
  readonly kind: RowKind;
  readonly label: readonly Run[];
  readonly lines: readonly PrintLine[];
}

/** A line of a card; `lead` is what stands in its own column before it (the weekdays of opening hours). */
export interface PrintLine {
  readonly lead: readonly Run[] | null;
  readonly runs: readonly Run[];
}
