import type { Id } from '../model/id.ts';
import type { UnitRef, Workspace } from '../model/workspace.ts';

/** A text in the place where a reader of the folder comes to it. */
export interface PlacedUnit {
  readonly unit: UnitRef;
  /** Heading of the part of the edition in which it stands; null for what stands in no part. */
  readonly part: string | null;
}

/**
 * All units as they are read: the chapters in the order of the edition that has most of them, then the other chapters, then
 * what is no chapter.
 */
export function readingOrder(workspace: Pick<Workspace, 'chapters' | 'contacts' | 'offers' | 'editions'>): readonly PlacedUnit[] {
  const placed = new Map<Id, string | null>();
  let part: string | null = null;
  for (const content of longestContents(workspace)) {
    if ('part' in content) part = content.part;
    else if (workspace.chapters.has(content.chapter) && !placed.has(content.chapter)) placed.set(content.chapter, part);
  }
  for (const id of workspace.chapters.keys()) if (!placed.has(id)) placed.set(id, null);
  return [
    ...[...placed].map(([id, ofPart]): PlacedUnit => ({ unit: { kind: 'chapter', id }, part: ofPart })),
    ...[...workspace.contacts.keys()].map((id): PlacedUnit => ({ unit: { kind: 'contact', id }, part: null })),
    ...[...workspace.offers.keys()].map((id): PlacedUnit => ({ unit: { kind: 'offer', id }, part: null })),
    ...[...workspace.editions.keys()].map((id): PlacedUnit => ({ unit: { kind: 'edition', id }, part: null })),
  ];
}

function longestContents({ editions }: Pick<Workspace, 'editions'>): readonly ({ readonly part: string } | { readonly chapter: Id })[] {
  const contents = [...editions.values()].map((edition) => edition.contents);
  const chapters = (list: (typeof contents)[number]): number => list.filter((content) => 'chapter' in content).length;
  return contents.reduce<(typeof contents)[number]>((longest, one) => (chapters(one) > chapters(longest) ? one : longest), []);
}
