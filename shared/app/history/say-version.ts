import { findLanguage, type LanguageTag } from '../../model/language.ts';
import type { InterfaceLanguage } from '../../messages/message-of.ts';
import type { IsoDate } from '../../model/chapter.ts';
import type { History, Version } from '../../ports/history.ts';
import { changesOfVersion, titlesOf, type FileChange } from './changes-of-version.ts';
import { editionPath } from '../../workspace/paths.ts';
import type { ChapterPieceKind } from './piece.ts';
import type { PieceCounts, VersionWords } from './version-words.ts';
import { versionWordsOf } from './version-words-of.ts';

/** So many files are named one by one; of more, the number is said. */
const MOST_NAMED = 3;
/** Beyond this many files nothing is compared. */
const MOST_COMPARED = 24;

/** What a version did, in the user's words: "Wohnen: 2 Absätze geändert". `only` = said of these files alone. */
export async function sayVersion(
  history: Pick<History, 'read'>,
  version: Version,
  language: InterfaceLanguage,
  only: (path: string) => boolean = () => true,
): Promise<string> {
  const words = versionWordsOf(language);
  const paths = version.paths.filter(only);
  if (version.printed) {
    const { edition, date, languages } = version.printed;
    const path = editionPath(edition);
    const title = (await titlesOf(history, null, version.id, [path])).get(path) ?? edition;
    return words.printed(title, sayDay(date, language), languages.map((tag) => languageName(tag, language)).join(', '));
  }
  if (version.reason === 'import') return words.firstVersion(version.paths.length);
  if (paths.length === 0) return words.reasons[version.reason];
  if (paths.length > MOST_COMPARED) return words.manyTexts(paths.length);
  const changes = await changesOfVersion(history, version, only);
  const said = changes.slice(0, MOST_NAMED).map((change) => sayFileChange(change, language));
  if (changes.length > MOST_NAMED) said.push(words.andMore(changes.length - MOST_NAMED));
  return said.join('; ');
}

/** "3. März 2026"; a day is the same everywhere. */
function sayDay(date: IsoDate, language: InterfaceLanguage): string {
  const locale = language === 'de' ? 'de-DE' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
}

/** "Wohnen (Ukrainisch): 3 Texte geändert" */
export function sayFileChange(change: FileChange, language: InterfaceLanguage): string {
  return `${nameOfThing(change, language)}: ${whatChanged(change, versionWordsOf(language))}`;
}

export function nameOfThing({ thing, title, path }: Pick<FileChange, 'thing' | 'title' | 'path'>, language: InterfaceLanguage): string {
  const words = versionWordsOf(language);
  switch (thing.kind) {
    case 'settings':
    case 'glossary':
      return words[thing.kind];
    case 'picture':
      return words.picture(thing.name);
    case 'other':
      return path;
    case 'translation':
    case 'notes':
      return words.translation(title ?? thing.unit.id, languageName(thing.language, language));
    case 'source':
    case 'minor-edits':
      return title ?? thing.unit.id;
  }
}

function whatChanged({ thing, change, pieces }: FileChange, words: VersionWords): string {
  if (thing.kind === 'minor-edits') return words.minorEdits;
  if (thing.kind === 'notes') return words.notes;
  if (change !== 'changed' || pieces === null) return words[change];
  if (pieces.length === 0) return words.formOnly;
  if (thing.kind === 'translation') return words.translations(countsOf(pieces));
  if (thing.kind === 'source' && thing.unit.kind === 'chapter') return words.paragraphs(countsOf(pieces));
  return words.fields([...new Set(pieces.map(({ label }) => words.properties[label] ?? label))]);
}

function countsOf(pieces: NonNullable<FileChange['pieces']>): PieceCounts {
  const count = (change: keyof PieceCounts): number => pieces.filter((piece) => piece.change === change).length;
  return { changed: count('changed'), added: count('added'), removed: count('removed') };
}

/** What a piece is, above its words; the German of a translated text stands for itself. */
export function nameOfPiece({ thing }: Pick<FileChange, 'thing'>, label: string, language: InterfaceLanguage): string {
  const words = versionWordsOf(language);
  if (thing.kind === 'source' && thing.unit.kind === 'chapter') return isChapterPiece(label, words) ? words.pieces[label] : label;
  return words.properties[label] ?? label;
}

const isChapterPiece = (label: string, words: VersionWords): label is ChapterPieceKind => Object.hasOwn(words.pieces, label);

function languageName(tag: LanguageTag, language: InterfaceLanguage): string {
  const found = findLanguage(tag);
  return (language === 'de' ? found?.nameDe : found?.nameEn) ?? tag;
}
