import type { LanguageTag } from '../../model/language.ts';
import type { UnitSource, WantedLanguage } from '../../model/workspace.ts';
import { pathsOf } from '../../workspace/each-unit.ts';
import type { ReadUnit } from './unit-files.ts';
import { understand, wishes } from './unit-files.ts';
import type { FoldedTexts, UnitRecord } from './unit-record.ts';
import { recordOf, SOURCE_LANGUAGE, textsOf } from './unit-record.ts';

/** A unit as it was counted last. */
export interface Counted extends Pick<ReadUnit, 'files' | 'hashes'> {
  readonly record: UnitRecord;
  /** null where they have not been needed. */
  readonly texts: FoldedTexts | null;
  /** What was wanted of languages then. */
  readonly languages: readonly WantedLanguage[];
  /** null where it has not been needed. */
  readonly source: UnitSource | null;
}

/**
 * Counts a unit of which nothing but translations changed: in their languages, since no language follows from the file of another. So it is with
 * its searched texts, where they were needed before.
 * @returns null where more changed, or something is or was wrong with the unit: then all of it has to be counted
 */
export function recount(known: Counted, read: ReadUnit, languages: readonly WantedLanguage[]): Pick<Counted, 'record' | 'texts'> | null {
  const { languages: before, problems } = known.record;
  if (before === null || problems.length > 0) return null;
  if (rest(known) !== rest(read) || wishes(known.languages) !== wishes(languages)) return null;
  const changed = languages.filter(({ tag }) => translation(known, tag) !== translation(read, tag));
  const loaded = understand(withTranslations(read, new Set(changed.map(({ tag }) => tag))));
  // Cut into segments already.
  const cut = known.source === null ? loaded : { ...loaded, unit: known.source };
  const now = recordOf(cut, changed);
  if (now.problems.length > 0) return null;
  const fresh = known.texts && new Map([...withoutLanguages(known.texts, changed), ...textsOf(cut, changed)]);
  return { record: { ...known.record, languages: { ...before, ...now.languages } }, texts: fresh && inOrder(fresh, languages) };
}

function withoutLanguages(texts: FoldedTexts, languages: readonly WantedLanguage[]): FoldedTexts {
  return new Map([...texts].filter(([tag]) => languages.every((language) => language.tag !== tag)));
}

/** As a whole count gives them, so that what is found stays in order. */
function inOrder(texts: FoldedTexts, languages: readonly WantedLanguage[]): FoldedTexts {
  return new Map(
    [SOURCE_LANGUAGE, ...languages.map(({ tag }) => tag)].flatMap((tag) => {
      const text = texts.get(tag);
      return text === undefined ? [] : [[tag, text] as const];
    }),
  );
}

/** Everything but the translations, by contents. */
function rest({ files, hashes }: Pick<ReadUnit, 'files' | 'hashes'>): string {
  return [files.source, files.minorEdits].map((path) => (path === null ? 'none' : (hashes.get(path) ?? 'unread'))).join(' ');
}

/** The translation into a language, by its contents; undefined for none. */
function translation({ files, hashes }: Pick<ReadUnit, 'files' | 'hashes'>, tag: LanguageTag): string | undefined {
  const path = files.translations.find(({ language }) => language === tag)?.path;
  return path === undefined ? undefined : hashes.get(path);
}

/** The unit as if there were translations into these languages alone. */
function withTranslations(read: ReadUnit, languages: ReadonlySet<LanguageTag>): ReadUnit {
  const left = new Set(read.files.translations.flatMap(({ language, path }) => (languages.has(language) ? [] : [path])));
  const paths = pathsOf(read.files);
  return {
    ...read,
    files: { ...read.files, translations: read.files.translations.filter(({ path }) => !left.has(path)) },
    found: read.found.filter((_, at) => !left.has(paths[at] ?? '')),
  };
}
