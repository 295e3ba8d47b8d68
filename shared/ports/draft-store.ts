import { z } from 'zod';
import { isId } from '../model/id.ts';

/** Letters of one draft at most: longer than any chapter that can be printed. */
export const MAX_DRAFT_LENGTH = 2_000_000;

const unitSchema = z.strictObject({ kind: z.enum(['chapter', 'contact', 'offer', 'edition']), id: z.string().refine(isId) });

/** One segment in one language. */
const germanSchema = {
  unit: unitSchema,
  language: z.string().min(1).max(40),
  hash: z.string().regex(/^[0-9a-f]{32}$/),
  /** The German that was being translated. */
  source: z.string().max(MAX_DRAFT_LENGTH),
};

/** What was typed into: the text of a unit as its file would have it, a translated segment or a note about one, the glossary, the settings. */
export const draftThingSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('source'), unit: unitSchema }),
  z.strictObject({ kind: z.literal('segment'), ...germanSchema }),
  /** A note about a segment that is not added yet. */
  z.strictObject({ kind: z.literal('note'), ...germanSchema }),
  /** A contact or an offer that is not in the folder yet: it has no id before its first save. */
  z.strictObject({ kind: z.literal('new'), of: z.enum(['contact', 'offer']) }),
  z.strictObject({ kind: z.literal('glossary') }),
  z.strictObject({ kind: z.literal('settings') }),
]);

export const draftSchema = z.strictObject({
  thing: draftThingSchema,
  /** As it was typed: Markdown of a chapter or a segment, the JSON of a document. */
  text: z.string().max(MAX_DRAFT_LENGTH),
  /** What stood there when typing began; null for something new. Its hash is that of the text. */
  base: z.string().max(MAX_DRAFT_LENGTH).nullable(),
  /** Where in the desk it was typed, to open there again. */
  route: z.string().max(2_000),
  /** When, by this computer's clock (ISO 8601): shown, and nothing is decided by it. */
  at: z.iso.datetime({ offset: true }),
});

export type DraftThing = z.infer<typeof draftThingSchema>;
export type Draft = z.infer<typeof draftSchema>;

/** One thing has one draft in one opening of the desk, whatever was known of it when it was typed. */
export function draftKey(thing: DraftThing): string {
  switch (thing.kind) {
    case 'source':
      return `${thing.unit.kind}/${thing.unit.id}`;
    case 'segment':
      return `${thing.unit.kind}/${thing.unit.id}/${thing.language}/${thing.hash}`;
    case 'note':
      return `note/${thing.unit.kind}/${thing.unit.id}/${thing.language}/${thing.hash}`;
    case 'new':
      return `new/${thing.of}`;
    case 'glossary':
    case 'settings':
      return thing.kind;
  }
}

export interface KeptDraft {
  /** Its name here. */
  readonly id: string;
  readonly draft: Draft;
}

/**
 * What was typed and not saved, on this computer's own disk: one folder's drafts, kept until they are saved or given up.
 * Failures are thrown as `AppError`: `disk.full`, `file.read-only`, `file.busy`, `file.unreadable`.
 */
export interface DraftStore {
  /**
   * Keeps a draft in the place of the former one of this program and page; once fulfilled, neither a crash nor a power cut takes it back.
   * @param page names the opening of the desk in which it is typed
   */
  keep(draft: Draft, page: string): Promise<KeptDraft>;
  /**
   * The drafts that nobody is typing any more: those of this program, and those that programs left which ended without saving.
   * Several may have left one of the same thing. Newest first.
   */
  list(): Promise<readonly KeptDraft[]>;
  /** Forgets one that `list` shows; one that is not there is forgotten already. */
  discard(id: string): Promise<void>;
  /** Forgets the draft of a thing that this program keeps for this page, and no other. */
  release(thing: DraftThing, page: string): Promise<void>;
}
