import type { Id } from '../../model/id.ts';
import type { Problem } from '../../model/problem.ts';
import { unitKey, type UnitKind, type Workspace } from '../../model/workspace.ts';
import type { PrintSection } from '../print-document.ts';
import { sameItems } from '../same-items.ts';
import type { ResolveContext } from './resolve-context.ts';

/** A section as it was resolved before, with all that it was made of. */
interface Resolved {
  readonly madeOf: readonly unknown[];
  readonly section: PrintSection | null;
  readonly problems: readonly Problem[];
}

/** What came last of a chapter that is still in use, or of all contacts, which go by the settings: most of a folder stays the same. */
const RESOLVED = new WeakMap<object, Resolved>();

/**
 * Sections that are the same objects as in the brochure before, as long as nothing is another of what they are made of: `source`, the
 * unit's own words, `more`, and whatever a section may show of the rest of the folder. The press knows them again and makes only the others.
 */
export function resolvedSections(context: ResolveContext) {
  const around = whatSectionsShow(context);
  return <Section extends PrintSection | null>(
    source: object,
    more: readonly unknown[],
    resolve: (context: ResolveContext) => Section,
  ): Section => {
    const madeOf = [...more, ...around];
    const before = RESOLVED.get(source);
    if (before && sameItems(before.madeOf, madeOf)) {
      before.problems.forEach(context.report);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same source is resolved in the same way
      return before.section as Section;
    }
    const problems: Problem[] = [];
    const section = resolve({ ...context, report: (found) => problems.push(found) });
    RESOLVED.set(source, { madeOf, section, problems });
    problems.forEach(context.report);
    return section;
  };
}

/** What a unit says in the language of the context, besides its German. */
export function wordsOf(
  { workspace, language }: Pick<ResolveContext, 'workspace' | 'language'>,
  kind: UnitKind,
  id: Id,
): readonly unknown[] {
  const key = unitKey({ kind, id });
  return [workspace.translations.get(key)?.get(language), workspace.minorEdits.get(key)];
}

/** Everything besides its own text and translation that a section in print may depend on. */
function whatSectionsShow(context: ResolveContext): readonly unknown[] {
  const { workspace, language, date, chapterAnchors, contactAnchors } = context;
  const { settings, glossary, contacts, offers, editions } = workspace;
  const all = (kind: 'contact' | 'offer', units: Workspace['contacts'] | Workspace['offers']): readonly unknown[] =>
    [...units].flatMap(([id, unit]) => [id, unit, ...wordsOf(context, kind, id)]);
  return [
    language,
    date,
    settings,
    glossary,
    ...all('contact', contacts),
    ...all('offer', offers),
    // Their titles are German words that a text may name.
    ...editions.values(),
    ...[...chapterAnchors].map((id) => `chapter ${id}`),
    ...[...contactAnchors].map((id) => `contact ${id}`),
  ];
}
