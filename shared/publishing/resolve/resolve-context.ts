import type { IsoDate } from '../../model/chapter.ts';
import type { Id } from '../../model/id.ts';
import type { Direction, LanguageTag } from '../../model/language.ts';
import type { Problem } from '../../model/problem.ts';
import type { UnitRef, Workspace } from '../../model/workspace.ts';
import type { GermanWords } from '../bidi/german-words.ts';
import type { Labels } from '../labels/label-texts.ts';
import type { PrintContact } from '../print-document.ts';
import type { UnitTexts } from './unit-texts.ts';

/** What every step of resolving one edition in one language can see. */
export interface ResolveContext {
  readonly workspace: Workspace;
  readonly language: LanguageTag;
  readonly direction: Direction;
  readonly labels: Labels;
  /** Day of the edition: what is past is left out of cards. */
  readonly date: IsoDate;
  /** German words in running text of this language. */
  readonly germanWords: GermanWords;
  /** Texts of any unit in this language; computed once per unit. */
  readonly textsOf: (unit: UnitRef) => UnitTexts;
  /** The whole card of a contact, made once; null = the folder has none of that name. */
  readonly cardOf: (id: Id) => PrintContact | null;
  /** Chapters and contacts that have a place of their own in this edition: links may lead there. */
  readonly chapterAnchors: ReadonlySet<Id>;
  readonly contactAnchors: ReadonlySet<Id>;
  /** Problems met on the way; resolving never stops at one. */
  readonly report: (problem: Problem) => void;
}

/** The context while one chapter is resolved. */
export interface ChapterContext extends ResolveContext {
  readonly chapter: Id;
  /** Path of the chapter's file, for messages. */
  readonly path: string;
  readonly texts: UnitTexts;
}

export const chapterAnchor = (id: Id): string => `chapter-${id}`;
export const contactAnchor = (id: Id): string => `contact-${id}`;
