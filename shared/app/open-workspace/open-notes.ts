import type { ContentHash } from '../../model/content-hash.ts';
import type { LanguageTag } from '../../model/language.ts';
import type { TranslationNotes } from '../../model/translation-notes.ts';
import type { UnitRef } from '../../model/workspace.ts';
import type { AlignedSegment } from '../../translation/align-unit.ts';

/** A note that nobody has settled yet, and the text that it is about. */
export interface OpenNote {
  readonly unit: UnitRef;
  readonly language: LanguageTag;
  readonly segment: ContentHash;
}

interface Place {
  readonly unit: UnitRef;
  readonly language: LanguageTag;
}

/** What is left of the notes of each place, in the order of the places. A note about a text that is gone is shown nowhere, and counts nowhere. */
export async function openNotesIn(
  places: readonly Place[],
  notes: readonly (TranslationNotes | null)[],
  segmentsOf: (unit: UnitRef, language: LanguageTag) => Promise<readonly AlignedSegment[]>,
): Promise<readonly OpenNote[]> {
  const found = await Promise.all(
    places.map(async ({ unit, language }, index) => {
      const open = Object.values(notes[index]?.notes ?? {}).filter(({ done }) => done !== true);
      if (open.length === 0) return [];
      const current = currentHashes(await segmentsOf(unit, language));
      return open.flatMap((note) => {
        const segment = current.get(note.segment);
        return segment === undefined ? [] : [{ unit, language, segment }];
      });
    }),
  );
  return found.flat();
}

/** A note stays with its text when the German changes: by which hashes it may be known, and what the text is called now. */
function currentHashes(segments: readonly AlignedSegment[]): ReadonlyMap<ContentHash, ContentHash> {
  const former = segments.flatMap(({ segment, former: one }) => (one ? [[one.hash, segment.hash] as const] : []));
  return new Map([...former, ...segments.map(({ segment }) => [segment.hash, segment.hash] as const)]);
}
