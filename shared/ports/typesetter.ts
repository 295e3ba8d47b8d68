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

export interface Typeset {
  /** null when an error stopped it. */
  readonly pdf: Uint8Array | null;
  readonly pages: number;
  /** Labelled places (`<id>` put on metadata by the template) and the page, from 1, on which each came to lie. */
  readonly anchors: ReadonlyMap<string, number>;
  readonly messages: readonly TypesetMessage[];
}

/** Turns Typst source into PDF. */
export interface Typesetter {
  typeset(job: TypesetJob): Promise<Typeset>;
}
