import type { z } from 'zod';
import { contactSchema, type Contact } from '../../model/contact.ts';
import { editionSchema, type Edition } from '../../model/edition.ts';
import { glossarySchema, type Glossary } from '../../model/glossary.ts';
import { offerSchema, type Offer } from '../../model/offer.ts';
import { minorEditsSchema, translationSchema, type MinorEdits, type Translation } from '../../model/translation.ts';
import { translationNotesSchema, type TranslationNotes } from '../../model/translation-notes.ts';
import { workspaceSettingsSchema, type WorkspaceSettings } from '../../model/workspace.ts';
import { isPlainTranslation } from './is-plain-translation.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** Turns a document of one version into the next one, `version` included. It gets what was read, before any schema saw it. */
export type Migration = (document: JsonObject) => JsonObject;

/** One kind of JSON document, and how each version of it becomes the present one. */
export interface DocumentType<Value> {
  /** The present version, 1 + the number of migrations. */
  readonly version: number;
  readonly schema: z.ZodType<Value>;
  /** In order: the first turns version 1 into version 2. */
  readonly migrations: readonly Migration[];
  readonly newerVersion: 'json.newer-version' | 'workspace.newer-version';
  /** A quick test for documents that the schema would return as they are; what it refuses goes to the schema. */
  readonly isPlain?: (document: unknown) => document is Value;
}

export function documentType<Value>(
  schema: z.ZodType<Value>,
  options: Partial<Pick<DocumentType<Value>, 'migrations' | 'newerVersion' | 'isPlain'>> = {},
): DocumentType<Value> {
  const migrations = options.migrations ?? [];
  return { schema, newerVersion: 'json.newer-version', ...options, migrations, version: 1 + migrations.length };
}

export const settingsDocument: DocumentType<WorkspaceSettings> = documentType(workspaceSettingsSchema, {
  newerVersion: 'workspace.newer-version',
});
export const contactDocument: DocumentType<Contact> = documentType(contactSchema);
export const offerDocument: DocumentType<Offer> = documentType(offerSchema);
export const editionDocument: DocumentType<Edition> = documentType(editionSchema);
export const glossaryDocument: DocumentType<Glossary> = documentType(glossarySchema);
export const minorEditsDocument: DocumentType<MinorEdits> = documentType(minorEditsSchema);
export const translationDocument: DocumentType<Translation> = documentType(translationSchema, { isPlain: isPlainTranslation });
export const notesDocument: DocumentType<TranslationNotes> = documentType(translationNotesSchema);
