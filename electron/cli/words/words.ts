import type { ProblemCode } from '../../../shared/model/problem.ts';
import type { SegmentState, UnitState } from '../../../shared/translation/segment.ts';
import type { HistoryWords } from './history-words.ts';

/** What the command line says by itself, in one language. Problems have their words in `shared/messages/`. */
export interface Words {
  readonly program: string;
  readonly usage: string;
  readonly usageForm: string;
  readonly usageOnFolder: string;
  readonly usageInit: string;
  readonly usageImport: string;
  readonly byDefault: string;
  /** What stands for a value in the help. */
  readonly value: Readonly<
    Record<
      | 'name'
      | 'names'
      | 'tags'
      | 'folder'
      | 'pages'
      | 'formats'
      | 'date'
      | 'number'
      | 'title'
      | 'file'
      | 'pagesOfLanguage'
      | 'hash'
      | 'tag'
      | 'version'
      | 'address',
      string
    >
  >;
  readonly options: string;
  readonly globalOptions: string;
  readonly commands: string;
  readonly argumentsTitle: string;
  readonly examples: string;
  readonly helpOption: string;
  readonly helpCommand: string;
  readonly versionOption: string;
  readonly uiOption: string;
  readonly jsonOption: string;
  readonly folderArgument: string;
  readonly byOption: string;
  readonly languagesOption: string;

  readonly init: string;
  readonly initPlace: string;
  readonly noPlace: string;
  readonly initDone: (folder: string, languages: number) => string;

  readonly status: string;
  readonly statusChapters: string;
  readonly statusText: string;
  readonly statusOf: (place: string, chapters: number, languages: number) => string;
  readonly statusNoLanguages: string;
  readonly wordsLeft: (count: number) => string;
  readonly nothingLeft: string;
  readonly columnLanguage: string;
  readonly columnUnit: string;
  readonly line: (line: number) => string;
  /** `due` as "2026-03-01"; null where no day was agreed. */
  readonly givenOut: (to: string, due: string | null) => string;
  readonly unitStates: Readonly<Record<UnitState, string>>;
  readonly segmentStates: Readonly<Record<SegmentState, string>>;
  readonly unitKinds: Readonly<Record<'contact' | 'offer' | 'edition', string>>;

  readonly check: string;
  readonly checkDone: (errors: number, warnings: number) => string;
  readonly checkClean: (chapters: number, contacts: number, offers: number, editions: number) => string;
  readonly error: string;
  readonly warning: string;

  readonly export: string;
  readonly exportEditions: string;
  readonly exportFormats: string;
  readonly exportCropMarks: string;
  readonly exportEmbedFonts: string;
  readonly exportOut: string;
  readonly exportJobs: string;
  readonly exportGate: string;
  readonly exportDate: string;
  readonly exportProgress: (done: number, total: number, name: string) => string;
  readonly exportDone: (files: number, folder: string, stopped: number) => string;
  readonly exportNoEditions: string;
  readonly exportStopped: string;
  readonly exportReady: string;
  readonly pages: (count: number) => string;
  readonly noSuchEdition: (id: string, known: string) => string;
  readonly noSuchFormat: (format: string, known: string) => string;
  readonly noSuchLanguage: (tag: string, known: string) => string;
  readonly notADate: (value: string) => string;
  readonly notANumber: (value: string) => string;

  readonly import: string;
  readonly importSource: string;
  readonly importTarget: string;
  readonly importTree: string;
  readonly importTranslation: string;
  readonly importSentences: string;
  readonly importTitle: string;
  readonly importDone: (chapters: number, folder: string) => string;
  readonly importDrafts: (language: string, count: number) => string;
  readonly importTranslationForm: (value: string) => string;
  readonly importedFiles: (done: number, total: number) => string;
  readonly importedPages: (count: number) => string;

  readonly confirm: string;
  readonly confirmUnit: string;
  readonly confirmAll: string;
  readonly confirmSegment: string;
  readonly confirmMinor: string;
  readonly confirmDone: (segments: number, languages: number, unit: string) => string;
  readonly confirmMinorDone: (segments: number, unit: string) => string;
  readonly confirmMinorRefused: (segments: number, unit: string) => string;
  readonly confirmMinorEverywhere: string;
  readonly confirmNothing: (unit: string) => string;
  readonly noSuchUnit: (id: string) => string;
  readonly noSuchSegment: (hash: string) => string;
  readonly confirmHow: string;

  readonly versions: HistoryWords;

  readonly usageHint: string;
  /** How the way on that a problem names is gone from a terminal. */
  readonly problemHints: Readonly<Partial<Record<ProblemCode, string>>>;
  /** A message of the command-line parser, which speaks English. */
  readonly commandLineError: (message: string) => string;
  readonly bug: string;
}
