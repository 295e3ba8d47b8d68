import type { Problem } from '../model/problem.ts';
import type { PrintDocument } from '../publishing/print-document.ts';

export const OUTPUT_KINDS = ['pdf', 'docx', 'html'] as const;
export type OutputKind = (typeof OUTPUT_KINDS)[number];

export interface PressJob {
  readonly document: PrintDocument;
  /** Bytes of every picture that the document names, by path. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly outputs: readonly OutputKind[];
}

export interface Printed {
  /** One entry per output asked for; empty when a problem stopped the job. */
  readonly files: ReadonlyMap<OutputKind, Uint8Array>;
  /** Pages of the PDF; null when it was not laid out. */
  readonly pages: number | null;
  /** An error among them means that there are no files. */
  readonly problems: readonly Problem[];
}

/** Makes files of a resolved document, off the caller's thread; jobs run side by side as far as the machine allows. */
export interface Press {
  /** How many jobs run at once. */
  readonly width: number;
  print(job: PressJob, signal?: AbortSignal): Promise<Printed>;
  close(): Promise<void>;
}
