import type { ChapterHead } from '../../model/chapter.ts';
import type { LanguageTag } from '../../model/language.ts';
import type { Problem } from '../../model/problem.ts';
import type { UnitRef, UnitSource, WantedLanguage } from '../../model/workspace.ts';
import { searchedText } from '../../search/find-texts.ts';
import type { SearchLine } from '../../search/lines-of-unit.ts';
import { linesOfSource, linesOfTranslation } from '../../search/lines-of-unit.ts';
import { alignUnit } from '../../translation/align-unit.ts';
import type { UnitStatus } from '../../translation/unit-status.ts';
import { statusOfUnit, textsOfUnit } from '../../translation/workspace-status.ts';
import type { LoadedUnit } from '../../workspace/each-unit.ts';

/** What the desk shows of a unit without opening it. Plain data that follows from the files of the unit alone. */
export interface UnitRecord {
  readonly unit: UnitRef;
  /** What people call it; null when it could not be read. */
  readonly title: string | null;
  /** Of a chapter. */
  readonly head: Pick<ChapterHead, 'icon' | 'checked' | 'checkedBy' | 'review'> | null;
  /** By wanted language; null when it could not be read or has no word to translate. */
  readonly languages: Readonly<Record<LanguageTag, UnitStatus>> | null;
  /** What is wrong within its files. */
  readonly problems: readonly Problem[];
}

/** What is searched, by language ("de" = the source): folded, one line per text. */
export type FoldedTexts = ReadonlyMap<LanguageTag, string>;

export const SOURCE_LANGUAGE: LanguageTag = 'de';

/** Counts every language of a unit. */
export function recordOf({ unit, translations, minorEdits, problems }: LoadedUnit, languages: readonly WantedLanguage[]): UnitRecord {
  return {
    unit: { kind: unit.kind, id: unit.id },
    title: titleOf(unit),
    head: unit.kind === 'chapter' && unit.content ? headOf(unit.content.head) : null,
    languages: statusOfUnit(unit, translations, minorEdits, languages)?.languages ?? null,
    problems,
  };
}

/** What is searched of a unit in the wanted languages. */
export function textsOf({ unit, translations, minorEdits }: LoadedUnit, languages: readonly WantedLanguage[]): FoldedTexts {
  const texts = new Map<LanguageTag, string>([[SOURCE_LANGUAGE, folded(linesOfSource(unit))]]);
  const segments = textsOfUnit(unit)?.segments ?? [];
  for (const { tag } of languages) {
    const translation = translations.get(tag);
    if (translation) texts.set(tag, folded(linesOfTranslation(alignUnit(segments, translation, minorEdits), tag)));
  }
  return texts;
}

function folded(lines: readonly SearchLine[]): string {
  return searchedText(lines.map(({ text }) => text.replaceAll('\n', ' ')).join('\n'));
}

function headOf({ icon, checked, checkedBy, review }: ChapterHead): UnitRecord['head'] {
  return { icon, checked, checkedBy, review };
}

export function titleOf({ kind, content }: UnitSource): string | null {
  if (content === null) return null;
  if (kind === 'chapter') return content.head.title;
  return kind === 'contact' ? content.name : content.title;
}
