import type { IsoDate } from '../../model/chapter.ts';
import type { Edition } from '../../model/edition.ts';
import type { Id } from '../../model/id.ts';
import type { LanguageTag } from '../../model/language.ts';
import { problem, type Problem } from '../../model/problem.ts';
import type { UnitRef, Workspace } from '../../model/workspace.ts';
import type { AlignedSegment } from '../../translation/align-unit.ts';
import type { SegmentState } from '../../translation/segment.ts';
import { missingLabels } from '../labels/labels-of.ts';
import { chapterPath, editionPath } from '../../workspace/paths.ts';
import { alignments, reviewWanted } from '../resolve/alignments.ts';
import { isEmpty, isWanted, printedContents } from '../resolve/printed-contents.ts';
import { colourFindings } from './colours.ts';
import { contactFindings, chapterFindings, offerFindings } from './freshness.ts';
import { nameOfUnit } from './name-of-unit.ts';
import { numberFindings } from './numbers.ts';
import { chaptersOf, unitsOfEdition } from './units-of-edition.ts';

/** What the print gate says of one edition in one language, before anything is written. */
export interface GateReport {
  readonly edition: Id;
  readonly language: LanguageTag;
  /** False when a finding is an error: this language is not printed. */
  readonly passes: boolean;
  readonly findings: readonly Problem[];
}

/** @param today decides what is overdue */
export function gateEdition(workspace: Workspace, id: Id, edition: Edition, language: LanguageTag, today: IsoDate): GateReport {
  const aligned = alignments(workspace, language);
  const printed = printedContents(workspace, edition, language, aligned).flatMap((content) =>
    'chapter' in content && workspace.chapters.has(content.chapter) ? [content.chapter] : [],
  );
  const empty = emptyChapters(workspace, edition, language, printed);
  const units = unitsOfEdition(workspace, id, edition, language, printed);
  const isSource = language === workspace.settings.sourceLanguage;
  const findings: Problem[] = [
    ...nothingLeft(workspace, id, edition, language, printed),
    ...empty.map((chapter) => emptyFinding(workspace, edition, chapter, language)),
    ...(isSource ? [] : readiness(workspace, edition, units, language, aligned, empty)),
    ...(isSource ? [] : numberFindings(workspace, units, language, aligned)),
    ...unknownWords(language),
    ...colourFindings(workspace, id, edition),
    ...chapterFindings(workspace, units, today),
    ...contactFindings(workspace, units, today),
    ...offerFindings(workspace, units, today),
  ];
  return { edition: id, language, passes: findings.every(({ severity }) => severity !== 'error'), findings };
}

/** An edition in which nothing would be left to read. */
function nothingLeft(workspace: Workspace, id: Id, edition: Edition, language: LanguageTag, printed: readonly Id[]): readonly Problem[] {
  if (printed.length > 0) return [];
  const some = chaptersOf(edition).some((chapter) => workspace.chapters.has(chapter) && !isEmpty(workspace, chapter, language));
  return [
    some
      ? problem('gate.nothing-ready', { edition: edition.title, language })
      : problem('gate.no-chapters', { edition: edition.title }, { path: editionPath(id) }),
  ];
}

/** Chapters that are left out, since they would be a title on an empty page. */
function emptyChapters(workspace: Workspace, edition: Edition, language: LanguageTag, printed: readonly Id[]): readonly Id[] {
  return [...new Set(chaptersOf(edition))].filter(
    (id) => !printed.includes(id) && isEmpty(workspace, id, language) && isWanted(workspace, { kind: 'chapter', id }, language),
  );
}

function emptyFinding(workspace: Workspace, edition: Edition, id: Id, language: LanguageTag): Problem {
  const others = edition.languages.some((other) => !isEmpty(workspace, id, other));
  const data = { chapter: nameOfUnit(workspace, { kind: 'chapter', id }), language: others ? language : null };
  return problem('gate.chapter-empty', data, { path: chapterPath(id) }, 'warning');
}

/** Printed words that our own catalogue lacks in a language. */
function unknownWords(language: LanguageTag): readonly Problem[] {
  const { length } = missingLabels(language);
  return length === 0 ? [] : [problem('gate.labels-missing', { language, count: length }, null, 'warning')];
}

/** Chapters that are left out are named as well: somebody has to know why they are not there. */
function readiness(
  workspace: Workspace,
  edition: Edition,
  printed: readonly UnitRef[],
  language: LanguageTag,
  aligned: (unit: UnitRef) => readonly AlignedSegment[],
  empty: readonly Id[],
): readonly Problem[] {
  const review = reviewWanted(workspace, language);
  const wanted = [...new Set(chaptersOf(edition))].filter((id) => !empty.includes(id));
  const chapters = wanted.map((id): UnitRef => ({ kind: 'chapter', id }));
  const severity = edition.notReady === 'stop' ? 'error' : 'warning';
  return [...chapters, ...printed.filter(({ kind }) => kind !== 'chapter')].flatMap((unit): readonly Problem[] => {
    if (!isWanted(workspace, unit, language)) return [];
    const { total, ...counts } = unreadyCounts(aligned(unit), review);
    if (total === 0) return [];
    const name = nameOfUnit(workspace, unit);
    if (unit.kind === 'chapter') {
      return [problem('gate.chapter-not-ready', { language, chapter: name, ...counts, consequence: edition.notReady }, null, severity)];
    }
    // The facts of a contact are right in any language: where the edition goes on, its card is printed and its words stay German.
    const consequence = edition.notReady === 'stop' ? 'stop' : 'german';
    return [problem('gate.texts-not-ready', { language, kind: unit.kind, name, ...counts, consequence }, null, severity)];
  });
}

interface UnreadyCounts {
  readonly missing: number;
  readonly outdated: number;
  readonly draft: number;
  /** Translated, and waiting for the second person. */
  readonly unreviewed: number;
  readonly total: number;
}

function unreadyCounts(aligned: readonly AlignedSegment[], review: boolean): UnreadyCounts {
  const count = (wanted: SegmentState): number => aligned.filter(({ state }) => state === wanted).length;
  const counts = {
    missing: count('missing'),
    outdated: count('outdated'),
    draft: count('draft'),
    unreviewed: review ? count('translated') : 0,
  };
  return { ...counts, total: counts.missing + counts.outdated + counts.draft + counts.unreviewed };
}
