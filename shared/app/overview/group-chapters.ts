import type { Edition, EditionContent } from '../../model/edition.ts';
import type { Id } from '../../model/id.ts';

/** Chapters that belong together, under the heading that an edition gives them. */
export interface Part {
  /** null for what stands before the first heading, or in no edition at all. */
  readonly title: string | null;
  readonly colour: string | null;
  readonly icon: string | null;
  readonly chapters: readonly Id[];
}

type MutablePart = Omit<Part, 'chapters'> & { readonly chapters: Id[] };
type PartHeading = Extract<EditionContent, { readonly part: string }>;

/**
 * Every chapter once. A folder has no parts of its own, editions have: the edition with most chapters says where a chapter
 * belongs, then the next one for those that it leaves out (into a part of that name, where there is one already); chapters that
 * no edition prints come last.
 */
export function groupChapters(chapters: Iterable<Id>, editions: ReadonlyMap<Id, Edition>): readonly Part[] {
  const left = new Set(chapters);
  const parts: MutablePart[] = [];
  const count = ({ contents }: Edition): number => contents.filter((content) => 'chapter' in content).length;
  for (const { contents } of [...editions.values()].toSorted((a, b) => count(b) - count(a))) {
    let heading: PartHeading | null = null;
    for (const content of contents) {
      if ('part' in content) heading = content;
      else if (left.delete(content.chapter)) partOf(parts, heading).chapters.push(content.chapter);
    }
  }
  if (left.size > 0) parts.push({ title: null, colour: null, icon: null, chapters: [...left] });
  return parts;
}

function partOf(parts: MutablePart[], heading: PartHeading | null): MutablePart {
  const title = heading?.part ?? null;
  const known = parts.find((part) => part.title === title);
  if (known) return known;
  const part = { title, colour: heading?.colour ?? null, icon: heading?.icon ?? null, chapters: [] };
  parts.push(part);
  return part;
}
