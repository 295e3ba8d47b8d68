import { z } from 'zod';
import { isId } from '../../model/id.ts';
import { findLanguage } from '../../model/language.ts';
import { OUTPUT_KINDS } from '../../ports/press.ts';
import type { Rows } from '../row.ts';
import { startedSchema } from './job.ts';
import { cureSchema } from './todo.ts';

const languageSchema = z.string().refine((tag) => findLanguage(tag) !== null);
const editionSchema = z.string().refine(isId);

const findingSchema = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  message: z.string(),
  cure: cureSchema.nullable(),
  /** What the text is called that is mended there. */
  place: z.string().nullable(),
});

const resultSchema = z.strictObject({
  edition: z.string(),
  /** null for an edition whose file cannot be read. */
  language: z.string().nullable(),
  outcome: z.enum(['printed', 'stopped', 'checked']),
  /** Below the folder of the export. */
  files: z.array(z.string()),
  pages: z.int().nullable(),
  findings: z.array(findingSchema),
});

/** Printing editions into a folder of this computer. */
export const exportRows = {
  'export.start': {
    input: z.strictObject({
      /** null = every one. */
      editions: z.array(editionSchema).nullable(),
      languages: z.array(languageSchema).nullable(),
      outputs: z.array(z.enum(OUTPUT_KINDS)).min(1),
      cropMarks: z.boolean().default(false),
      embedFonts: z.boolean().default(false),
    }),
    /** Of the job; its steps are editions in a language. */
    output: startedSchema,
  },
  /** What an export has made so far; null for one that is not known (any more). */
  'export.result': {
    input: startedSchema,
    output: z.strictObject({ /** Where the files lie, to be shown. */ folder: z.string(), results: z.array(resultSchema) }).nullable(),
  },
  /** Exports that are being made, oldest first. */
  'export.running': { input: z.strictObject({}), output: z.strictObject({ jobs: z.array(z.string()) }) },
  /** Shows the folder of an export in the file manager of this computer; false where there is none to be had. */
  'export.show-folder': { input: startedSchema, output: z.strictObject({ shown: z.boolean() }) },
  /** What the print gate says of one edition in one language, before anything is written. */
  'edition.gate': {
    input: z.strictObject({
      edition: editionSchema,
      language: languageSchema,
      /** Chosen to be made: the print shop wants more than others. */
      outputs: z.array(z.enum(OUTPUT_KINDS)).default([]),
    }),
    output: z.strictObject({ passes: z.boolean(), findings: z.array(findingSchema) }),
  },
} as const satisfies Rows;
