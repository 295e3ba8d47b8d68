import type { z } from 'zod';
import type { InterfaceLanguage } from '../messages/message-of.ts';

/** One call that a page may make of its host. */
export interface Row {
  readonly input: z.ZodType;
  readonly output: z.ZodType;
  /** Largest message in bytes; `MESSAGE_LIMIT` unless the row says otherwise, as one that takes pictures in does. */
  readonly limit?: number;
}

/** Rows by `noun.verb`, as a file of `contract/` lists them. */
export type Rows = Readonly<Record<string, Row>>;

/** Far above a long chapter, far below what could hurt. */
export const MESSAGE_LIMIT = 2_000_000;

/** The plain types behind a table of rows. */
export type CallsOf<Table extends Rows> = {
  readonly [Name in keyof Table]: { readonly input: z.infer<Table[Name]['input']>; readonly output: z.infer<Table[Name]['output']> };
};
export type AnyCalls = Readonly<Record<string, { readonly input: unknown; readonly output: unknown }>>;

/** Rows typed so that one of them can be used without knowing which. */
export type RowsOf<Calls extends AnyCalls> = {
  readonly [Name in keyof Calls]: {
    readonly input: z.ZodType<Calls[Name]['input']>;
    readonly output: z.ZodType<Calls[Name]['output']>;
    readonly limit?: number;
  };
};

/** Who asks. */
export interface Caller {
  /** The language in which the page speaks to its user; problems are worded in it. */
  readonly language: InterfaceLanguage;
}

export type HandlersOf<Calls extends AnyCalls> = {
  readonly [Name in keyof Calls]: (input: Calls[Name]['input'], caller: Caller) => Promise<Calls[Name]['output']>;
};

/** One function per row of a table; a missing one does not compile. `HandlersFor<typeof chapterRows>` */
export type HandlersFor<Table extends Rows> = HandlersOf<CallsOf<Table>>;
