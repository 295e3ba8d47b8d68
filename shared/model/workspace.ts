import { z } from 'zod';
import type { Chapter } from './chapter.ts';
import type { Contact } from './contact.ts';
import type { Edition } from './edition.ts';
import type { Glossary } from './glossary.ts';
import type { Id } from './id.ts';
import type { LanguageTag } from './language.ts';
import type { Offer } from './offer.ts';
import type { MinorEdits, Translation } from './translation.ts';

const text = z.string().trim().min(1);
const colourSchema = z.string().regex(/^#[0-9a-f]{6}$/i);

export const wantedLanguageSchema = z.strictObject({
  tag: z.string(),
  /** Whether a second person has to approve before a text counts as ready. */
  review: z.boolean().default(false),
});

/** `workspace.json`. Its presence, with `mappe: "workspace"`, is what makes a folder a workspace. */
export const workspaceSettingsSchema = z.strictObject({
  mappe: z.literal('workspace'),
  version: z.literal(1),
  place: z.strictObject({
    /** "Lindenbrück" */
    name: text,
    /** "Stadt Lindenbrück" */
    fullName: text.optional(),
    /** "Integrationsbüro" */
    office: text.optional(),
    website: z.url({ protocol: /^https?$/ }).optional(),
  }),
  sourceLanguage: z.literal('de').default('de'),
  languages: z.array(wantedLanguageSchema).default([]),
  look: z
    .strictObject({
      primary: colourSchema.default('#1f4e79'),
      accent: colourSchema.default('#c8702a'),
      /** Path of a picture: "media/wappen.svg". */
      logo: text.optional(),
    })
    .prefault({}),
});

export type WorkspaceSettings = z.infer<typeof workspaceSettingsSchema>;
export type WantedLanguage = z.infer<typeof wantedLanguageSchema>;

/** What has a source text and translations: its key in a workspace is `kind/id`. */
export type UnitKind = 'chapter' | 'contact' | 'offer' | 'edition';
export interface UnitRef {
  readonly kind: UnitKind;
  readonly id: Id;
}

/** The German of a unit; `content` is null when it could not be read. */
export type UnitSource =
  | { readonly kind: 'chapter'; readonly id: Id; readonly content: Chapter | null }
  | { readonly kind: 'contact'; readonly id: Id; readonly content: Contact | null }
  | { readonly kind: 'offer'; readonly id: Id; readonly content: Offer | null }
  | { readonly kind: 'edition'; readonly id: Id; readonly content: Edition | null };

/** A whole workspace in memory. Things that could not be read are absent here and present among the problems. */
export interface Workspace {
  readonly settings: WorkspaceSettings;
  readonly chapters: ReadonlyMap<Id, Chapter>;
  readonly contacts: ReadonlyMap<Id, Contact>;
  readonly offers: ReadonlyMap<Id, Offer>;
  readonly editions: ReadonlyMap<Id, Edition>;
  readonly glossary: Glossary;
  /** By `unitKey`, then by language. */
  readonly translations: ReadonlyMap<string, ReadonlyMap<LanguageTag, Translation>>;
  /** By `unitKey`. */
  readonly minorEdits: ReadonlyMap<string, MinorEdits>;
}

export function unitKey(unit: UnitRef): string {
  return `${unit.kind}/${unit.id}`;
}
