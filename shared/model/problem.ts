import type { JsonFault } from './json-fault.ts';
import type { SchemaFault } from './schema-fault.ts';
import type { IsoDate } from './chapter.ts';
import type { Format, NotReadyPolicy } from './edition.ts';
import type { LanguageTag } from './language.ts';

/** A place in a file of the workspace; line and column count from 1. */
export interface FilePlace {
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
}

/** Why the head of a chapter is no YAML that we take. */
export type FrontMatterFault = 'syntax' | 'unclosed' | 'indentation' | 'duplicate' | 'aliases' | 'too-long' | 'too-deep';
/** What is wrong with one property of the head; 'unknown' is kept and means nothing to us. */
export type PropertyFault = 'unknown' | 'text' | 'date' | 'months' | 'list';
/** What is wrong with one attribute of a directive. */
export type AttributeFault = 'syntax' | 'twice' | 'unknown' | 'missing' | 'id' | 'url' | 'field' | 'choice';
/** What in a folder from elsewhere is not let in. */
export type UnsafeEntry = 'link' | 'repository' | 'name' | 'twins' | 'size' | 'count';
/** Markdown that has no place in the model. */
export type UnsupportedMarkdown = 'footnote' | 'definition' | 'table-size';

/** A message that needs no values. */
type Nothing = Readonly<Record<string, never>>;

/**
 * Everything that can be wrong with what a user gave us, and the values its message needs.
 * The words are in `shared/messages/`, one table per language; adding a code here makes them fail to compile until said.
 */
export interface ProblemData {
  // the folder
  'workspace.not-a-workspace': { folder: string };
  'workspace.newer-version': { version: number; supported: number };
  'workspace.already-exists': { folder: string };
  'folder.not-open': Nothing;
  'folder.missing': { folder: string };
  'folder.switched': Nothing;
  'file.unreadable': { reason: string };
  'folder.no-locks': { path: string; reason: string };
  'file.read-only': { path: string };
  'file.vanished': { path: string };
  'file.conflict': { path: string };
  'file.busy': { path: string };
  'file.link': { path: string };
  'file.too-large': { bytes: number; limit: number };
  'file.not-utf8': Nothing;
  'disk.full': { path: string };
  'path.invalid': { path: string };
  'name.invalid': { name: string };
  'name.twins': { first: string; second: string };
  'id.duplicate': { id: string; first: string; second: string };
  // history
  'history.failed': { detail: string };
  'history.locked': { path: string };
  'history.not-alone': Nothing;
  'history.no-version': { version: string };
  // bringing two places together
  'sync.address': { address: string };
  'sync.no-address': Nothing;
  'sync.unreachable': { address: string; detail: string };
  'sync.no-repository': { address: string; detail: string };
  'sync.certificate': { address: string };
  'sync.not-allowed': { address: string };
  'sync.refused': { address: string };
  'sync.not-a-workspace': { address: string };
  'sync.unrelated': { address: string };
  'sync.rewound': { address: string };
  'sync.unsafe': { path: string; fault: UnsafeEntry };
  'sync.busy': { address: string };
  // JSON documents
  'json.invalid': { fault: JsonFault };
  'json.duplicate-key': { key: string };
  'json.schema': { property: string; fault: SchemaFault };
  'json.newer-version': { version: number; supported: number };
  'language.unknown': { tag: string };
  'translation.not-wanted': { tag: string; files: number };
  'unit.no-source': { path: string };
  // chapters
  'front-matter.invalid': { fault: FrontMatterFault };
  'front-matter.property': { property: string; fault: PropertyFault };
  'front-matter.missing-title': Nothing;
  'markdown.too-deep': { limit: number };
  'markdown.too-long': { limit: number };
  'markdown.html': { text: string };
  'markdown.heading-level': { level: number; expected: number };
  'markdown.unsupported': { what: UnsupportedMarkdown };
  'directive.unknown': { name: string };
  'directive.unclosed': { name: string };
  'directive.attribute': { name: string; attribute: string; fault: AttributeFault };
  'directive.content': { name: string };
  'link.scheme': { url: string };
  'reference.chapter': { id: string };
  'reference.contact': { id: string };
  'reference.offer': { id: string };
  'reference.offer-tag': { tag: string };
  'reference.fact': { path: string };
  'reference.language': { tag: string };
  'picture.missing': { source: string };
  'picture.no-alt': { source: string };
  'picture.not-a-picture': { source: string };
  'picture.format': { source: string; format: string };
  'picture.too-large': { source: string; megapixels: number; limit: number };
  'picture.unsafe': { source: string; part: string };
  /** At its printed size. */
  'picture.blurred': { source: string; dpi: number; wanted: number };
  /** null: a picture within a vector picture. `dpi` at its printed size. */
  'picture.coarse': { source: string | null; page: number; dpi: number; wanted: number };
  /** `chapter`: null for the logo and the cover. */
  'picture.transparent': { source: string; chapter: string | null };
  // laying out
  /** `word` is where it stands, `codePoint` its number in hexadecimal ("1F4DE"), `chapter` the title of the chapter or section. */
  'font.no-glyph': { character: string; codePoint: string; word: string; chapter: string };
  /** `taken` and `limit` count pages, or panels of a flyer; `lines` and `words` are what is too much; `chapter` is where the sheet is full. */
  'format.too-long': { format: Format; taken: number; limit: number; lines: number; words: number; chapter: string | null };
  'format.imprint-too-long': { format: Format; lines: number };
  'format.pdf-only': { format: Format };
  'format.no-tasks': { edition: string };
  'edition.missing': { edition: string };
  'typeset.refused': { detail: string };
  'booklet.format': { format: Format };
  'typeset.time-limit': { seconds: number };
  'typeset.crashed': { detail: string };
  // messages between a page and its host
  'call.unknown': { call: string };
  'call.invalid': { call: string; detail: string };
  'call.failed': { call: string };
  // import
  'import.page-missing': { file: string };
  'import.page-unlisted': { file: string };
  'import.remote-picture': { source: string };
  'import.too-long': { language: LanguageTag };
  'import.left-behind': { what: string };
  'import.no-pages': { folder: string };
  'import.sentence-table': Nothing;
  // the print gate
  'gate.no-chapters': { edition: string };
  'gate.nothing-ready': { edition: string; language: LanguageTag };
  /** `language`: the one that has no text where others have; null where none has. */
  'gate.chapter-empty': { chapter: string; language: LanguageTag | null };
  'gate.chapter-not-ready': UnreadyTexts & { chapter: string; consequence: NotReadyPolicy };
  'gate.texts-not-ready': UnreadyTexts & { kind: 'contact' | 'offer' | 'edition'; name: string; consequence: 'stop' | 'german' };
  /** `number`: one that only the German or only the translation has, as it is written there. */
  'gate.numbers-differ': { language: LanguageTag; name: string; count: number; number: string };
  'gate.contact-unconfirmed': { name: string; since: IsoDate | null };
  'gate.chapter-review-due': { chapter: string; since: IsoDate | null };
  'gate.offer-over': { offer: string };
  'icon.unknown': { icon: string };
  /** `part`: null for the town's own colour. */
  'gate.colour-unreadable': { colour: string; part: string | null; printed: string };
  /** `line`: how many letters there is room for. */
  'gate.word-too-long': { word: string; letters: number; line: number; chapter: string };
  'gate.table-too-wide': { chapter: string; columns: number; format: Format };
  'gate.labels-missing': { language: LanguageTag; count: number };
}

/** How many pieces of a text cannot be printed in a language, and why. */
interface UnreadyTexts {
  readonly language: LanguageTag;
  readonly missing: number;
  readonly outdated: number;
  readonly draft: number;
  /** Translated, and waiting for a second person's approval. */
  readonly unreviewed: number;
}

export type ProblemCode = keyof ProblemData;
export type Severity = 'error' | 'warning';

/** One thing that is wrong, as data: shown in the user's language by `messages/`. */
export type Problem = {
  readonly [Code in ProblemCode]: {
    readonly code: Code;
    /** error = something cannot be done or would print wrong; warning = it works, and somebody should look. */
    readonly severity: Severity;
    readonly data: ProblemData[Code];
    readonly at: FilePlace | null;
  };
}[ProblemCode];

export function problem<Code extends ProblemCode>(
  code: Code,
  data: ProblemData[Code],
  at: FilePlace | null = null,
  severity: Severity = 'error',
): Problem {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- code and data belong together by the signature; TypeScript cannot see it in a union
  return { code, severity, data, at } as Problem;
}
