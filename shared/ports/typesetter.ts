/** A Typst project in memory and what to make of it. Nothing is read from a disk but the fonts that are shipped. */
export interface TypesetJob {
  /** Path of the file to compile, one of `files`. */
  readonly main: string;
  /** Absolute virtual paths ("/main.typ", "/media/logo.svg") to contents. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** "ua-1" for reading (PDF/UA-1, tagged); "1.6" for the print shop (untagged). */
  readonly standard: 'ua-1' | '1.6';
  /** Private names of the rare families that it needs besides those that are always there. */
  readonly rareFonts?: readonly string[];
  /** Seconds since 1970, written into the file as its date. */
  readonly timestamp: number;
}

export interface TypesetMessage {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly path: string | null;
  readonly line: number | null;
}

/** Where a section begins or the text ends, in millimetres from the upper left corner of its page. */
export interface FlowMark {
  /** Anchor of a section, "end" for the end of the text, "back" for a flyer's panel of its own. */
  readonly name: string;
  /** Lines that a panel of its own has too many. */
  readonly over: number;
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

/** How text ran through the columns of a sheet that has an end. */
export interface Flow {
  /** Millimetres from one baseline to the next. */
  readonly line: number;
  readonly marks: readonly FlowMark[];
}

export interface Typeset {
  /** null when an error stopped it. */
  readonly pdf: Uint8Array | null;
  readonly pages: number;
  /** Labelled places (`<id>` put on metadata by the template) and the page, from 1, on which each came to lie. */
  readonly anchors: ReadonlyMap<string, number>;
  /** null for brochures, which take as many pages as they need. */
  readonly flow: Flow | null;
  readonly messages: readonly TypesetMessage[];
}

/** Turns Typst source into PDF. */
export interface Typesetter {
  typeset(job: TypesetJob): Promise<Typeset>;
}
