import { z } from 'zod';
import { FORMATS } from '../../model/edition.ts';
import type { Rows } from '../row.ts';
import { idSchema, markdownSchema } from './chapter.ts';
import { bytesSchema } from './media.ts';

/** Printed pages of what is not saved yet. */
export const previewRows = {
  'preview.chapter': {
    input: z.strictObject({ id: idSchema, markdown: markdownSchema, language: z.string().max(40), format: z.enum(FORMATS) }),
    output: z
      .strictObject({
        /** null when the text cannot be printed. */
        pdf: bytesSchema.nullable(),
        /** Why it cannot be printed, or not in this format. */
        problems: z.array(z.strictObject({ severity: z.enum(['error', 'warning']), message: z.string() })),
      })
      /** null when a newer order came in meanwhile. */
      .nullable(),
  },
} as const satisfies Rows;
