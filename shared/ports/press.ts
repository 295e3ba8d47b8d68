import type { Id } from '../model/id.ts';
import type { LanguageTag } from '../model/language.ts';
import type { Problem } from '../model/problem.ts';
import type { PrintDocument } from '../publishing/print-document.ts';

/** To read, to edit, for the web; for the print shop; folded sheets for the office printer. */
export const OUTPUT_KINDS = ['pdf', 'docx', 'html', 'print-shop', 'booklet'] as const;
export type OutputKind = (typeof OUTPUT_KINDS)[number];

/**
 * What is made: one file per output, the sheet that goes to the print shop with its file, and the PDF that is looked at while writing.
 * That one is as Typst makes it: untagged, with copied text not mended and nothing packed, which costs more than laying out a chapter.
 */
export type FileKind = OutputKind | 'job-sheet' | 'preview';

/** How the name of each file ends. */
export const FILE_ENDINGS: Readonly<Record<FileKind, string>> = {
  pdf: 'pdf',
  docx: 'docx',
  html: 'html',
  'print-shop': 'print.pdf',
  'job-sheet': 'print.txt',
  booklet: 'booklet.pdf',
  preview: 'preview.pdf',
};

/** Name of a file of an edition in a language, without its folder. */
export function fileNameOf(edition: Id, language: LanguageTag, kind: FileKind): string {
  return `${edition}-${language}.${FILE_ENDINGS[kind]}`;
}

export interface PressJob {
  readonly document: PrintDocument;
  /** Bytes of every picture that the document names, by path. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** None: it is laid out all the same, which finds what cannot be printed. */
  readonly outputs: readonly (OutputKind | 'preview')[];
  /** Marks where the print shop cuts. */
  readonly cropMarks?: boolean;
  /** Fonts travel with the Word document. */
  readonly embedFonts?: boolean;
}

export interface Printed {
  /** Every output asked for that could be made, and what belongs to it; empty when a problem stopped the job. */
  readonly files: ReadonlyMap<FileKind, Uint8Array>;
  /** Pages of the PDF; null when it was not laid out. */
  readonly pages: number | null;
  /** An error among them means that there are no files. */
  readonly problems: readonly Problem[];
}

/** Makes files of a resolved document, off the caller's thread; jobs run side by side as far as the machine allows. */
export interface Press {
  /** How many jobs run at once. */
  readonly width: number;
  /** Gets ready for so many jobs before there are any: what that takes passes while the folder is read. */
  start(jobs: number): void;
  print(job: PressJob, signal?: AbortSignal): Promise<Printed>;
  close(): Promise<void>;
}
