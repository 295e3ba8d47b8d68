import type { VersionReason } from '../../ports/history.ts';
import type { ChapterPieceKind } from './piece.ts';

/** How versions and differences are said, in one language. */
export interface VersionWords {
  readonly reasons: Readonly<Record<VersionReason, string>>;
  readonly firstVersion: (files: number) => string;
  readonly printed: (edition: string, date: string, languages: string) => string;
  readonly manyTexts: (files: number) => string;
  readonly andMore: (files: number) => string;
  readonly settings: string;
  readonly glossary: string;
  readonly picture: (name: string) => string;
  readonly translation: (title: string, language: string) => string;
  readonly minorEdits: string;
  readonly notes: string;
  /** "2 Absätze geändert" */
  readonly paragraphs: (change: PieceCounts) => string;
  readonly translations: (change: PieceCounts) => string;
  readonly fields: (labels: readonly string[]) => string;
  readonly formOnly: string;
  readonly added: string;
  readonly removed: string;
  readonly changed: string;
  readonly pieces: Readonly<Record<ChapterPieceKind, string>>;
  /** Properties of contacts, offers, editions, the glossary and the settings. */
  readonly properties: Readonly<Record<string, string>>;
}

export interface PieceCounts {
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
}
