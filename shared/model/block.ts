import type { Id } from './id.ts';
import type { Inline } from './inline.ts';
import type { LanguageTag } from './language.ts';

/** First and last line of a block in its file, counted from 1. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

interface Placed {
  /** Where the block stood when it was read; absent on a block that was made or changed. Never part of its meaning. */
  readonly lines?: LineRange;
}

export type BoxKind = 'tip' | 'important' | 'emergency';
export type ContactField = 'for' | 'address' | 'phone' | 'mail' | 'web' | 'hours' | 'people' | 'languages' | 'note';

export interface Heading extends Placed {
  readonly type: 'heading';
  /** 2 to 6; level 1 is the chapter's title. */
  readonly level: number;
  readonly children: readonly Inline[];
}
export interface Paragraph extends Placed {
  readonly type: 'paragraph';
  readonly children: readonly Inline[];
}
export interface List extends Placed {
  readonly type: 'list';
  /** First number of a numbered list; null for bullets. */
  readonly start: number | null;
  /** A loose list has blank lines between its items. */
  readonly loose: boolean;
  readonly items: readonly ListItem[];
}
export interface ListItem extends Placed {
  /** null for an ordinary item, else a box to tick. */
  readonly checked: boolean | null;
  readonly children: readonly Block[];
}
export interface Table extends Placed {
  readonly type: 'table';
  readonly align: readonly ('left' | 'center' | 'right' | null)[];
  readonly header: readonly TableCell[];
  readonly rows: readonly (readonly TableCell[])[];
}
export type TableCell = readonly Inline[];
export interface Quote extends Placed {
  readonly type: 'quote';
  readonly children: readonly Block[];
}
export interface Code extends Placed {
  readonly type: 'code';
  readonly language: string | null;
  readonly text: string;
}
export interface Divider extends Placed {
  readonly type: 'divider';
}
export interface Box extends Placed {
  readonly type: 'box';
  readonly kind: BoxKind;
  readonly children: readonly Block[];
}
export interface Steps extends Placed {
  readonly type: 'steps';
  readonly items: readonly ListItem[];
}
export interface ContactCard extends Placed {
  readonly type: 'contact';
  readonly id: Id;
  /** null shows everything that the contact has. */
  readonly show: readonly ContactField[] | null;
}
export interface OfferList extends Placed {
  readonly type: 'offers';
  readonly select: { readonly by: 'id'; readonly id: Id } | { readonly by: 'tag'; readonly tag: string };
}
export interface QrCode extends Placed {
  readonly type: 'qr';
  readonly url: string;
}
export interface Only extends Placed {
  readonly type: 'only';
  readonly languages: readonly LanguageTag[];
  readonly children: readonly Block[];
}
export interface PageBreak extends Placed {
  readonly type: 'pagebreak';
}
/** What the model cannot express (raw HTML, an unknown directive, a link definition): kept as written, shown as text. */
export interface Verbatim extends Placed {
  readonly type: 'verbatim';
  readonly reason: 'html' | 'directive' | 'definition' | 'other';
  readonly text: string;
}

export type Block =
  | Heading
  | Paragraph
  | List
  | Table
  | Quote
  | Code
  | Divider
  | Box
  | Steps
  | ContactCard
  | OfferList
  | QrCode
  | Only
  | PageBreak
  | Verbatim;
