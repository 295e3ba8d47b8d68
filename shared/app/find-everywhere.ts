import type { ContentHash } from '../model/content-hash.ts';
import type { Glossary, Term } from '../model/glossary.ts';
import type { LanguageTag } from '../model/language.ts';
import { plainText } from '../model/plain-text.ts';
import type { UnitKind } from '../model/workspace.ts';
import { readInlines } from '../markdown/read-inlines.ts';
import { excerptOf, type ExcerptRun } from '../search/excerpt-of.ts';
import { findTexts, questionOf, searchedText, type FoundText, type SearchQuestion } from '../search/find-texts.ts';
import { linesOfSource, linesOfTranslation, type SearchLine } from '../search/lines-of-unit.ts';
import type { OpenWorkspace } from './open-workspace/open-workspace.ts';
import { SOURCE_LANGUAGE } from './open-workspace/unit-record.ts';

export interface SearchOrder {
  readonly query: string;
  readonly kinds?: readonly (UnitKind | 'term')[] | undefined;
  readonly languages?: readonly LanguageTag[] | undefined;
  readonly limit: number;
}

export interface SearchResult {
  readonly kind: UnitKind | 'term';
  readonly id: string;
  readonly title: string;
  readonly language: LanguageTag;
  readonly segment: ContentHash | null;
  readonly line: number | null;
  readonly excerpt: readonly ExcerptRun[];
}

const TERM = 'term/';

/** Searches chapters, contacts, offers, editions, all their translations, and the glossary. Best results first. */
export async function findEverywhere(
  open: OpenWorkspace,
  { query, kinds, languages, limit }: SearchOrder,
): Promise<{ readonly total: number; readonly results: readonly SearchResult[] }> {
  const question = questionOf(query);
  if (question === null) return { total: 0, results: [] };
  const texts = [...(await open.texts()), ...textsOfGlossary(open.glossary)];
  const { found, total } = findTexts(texts, question, limit, (key, language) => {
    const kind = key.slice(0, key.indexOf('/'));
    return (kinds?.some((one) => one === kind) ?? true) && (languages?.includes(language) ?? true);
  });
  const results = await Promise.all(
    found.map(async (one): Promise<SearchResult[]> => {
      const line = await lineOf(open, one);
      return line
        ? [{ ...line.of, language: one.language, segment: line.segment, line: line.line, excerpt: excerptIn(line, question) }]
        : [];
    }),
  );
  return { total, results: results.flat() };
}

/** As it is read and not as it is written, unless what was looked for stands in the writing alone: the address of a link. */
function excerptIn({ text, segment }: SearchLine, question: SearchQuestion): readonly ExcerptRun[] {
  if (segment === null) return excerptOf(text, question);
  const read = excerptOf(plainText(readInlines(text).inlines).replace(/ {2,}/g, ' ').trim(), question);
  return read.some(({ marked }) => marked) ? read : excerptOf(text, question);
}

type PlacedLine = SearchLine & { readonly of: Pick<SearchResult, 'kind' | 'id' | 'title'> };

async function lineOf(open: OpenWorkspace, { key, language, line }: FoundText): Promise<PlacedLine | null> {
  if (key.startsWith(TERM)) {
    const term = open.glossary.terms.find((one) => `${TERM}${one.term}` === key);
    const text = term && linesOfTerm(term, language)[line];
    return text === undefined || !term ? null : { text, segment: null, line: null, of: { kind: 'term', id: term.term, title: term.term } };
  }
  const record = open.records.find(({ unit }) => `${unit.kind}/${unit.id}` === key);
  if (!record) return null;
  const { unit, title } = record;
  const source = language === SOURCE_LANGUAGE ? await open.source(unit) : null;
  const lines = source ? linesOfSource(source) : linesOfTranslation(await open.segments(unit, language), language);
  // Somebody may have saved since the texts were read: then the next search finds it.
  const found = lines[line];
  return found ? { ...found, of: { kind: unit.kind, id: unit.id, title: title ?? unit.id } } : null;
}

function textsOfGlossary({ terms }: Glossary): readonly (readonly [string, ReadonlyMap<LanguageTag, string>])[] {
  return terms.map((term) => {
    const languages = [SOURCE_LANGUAGE, ...Object.keys(term.wording).filter((tag) => tag !== SOURCE_LANGUAGE)];
    return [`${TERM}${term.term}`, new Map(languages.map((tag) => [tag, searchedText(linesOfTerm(term, tag).join('\n'))]))] as const;
  });
}

function linesOfTerm({ term, forms, explanation, wording }: Term, language: LanguageTag): readonly string[] {
  if (language !== SOURCE_LANGUAGE) return [wording[language] ?? ''];
  return [term, ...forms, ...(explanation === undefined ? [] : [explanation])];
}
