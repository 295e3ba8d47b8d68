import { z } from 'zod';
import type { Rows } from '../row.ts';
import { idSchema, markdownSchema } from './chapter.ts';
import { bytesSchema } from './media.ts';

/** Printed pages of what is not saved yet. */
export const previewRows = {
  'preview.chapter': {
    input: z.strictObject({ id: idSchema, markdown: markdownSchema, language: z.string().max(40), format: z.enum(['a4', 'a5']) }),
    output: z
      .strictObject({
        /** null when the text cannot be printed; the problems say why. */
        pdf: bytesSchema.nullable(),
        problems: z.array(z.strictObject({ severity: z.enum(['error', 'warning']), message: z.string() })),
      })
      /** null when a newer order came in meanwhile. */
      .nullable(),
  },
} as const satisfies Rows;
