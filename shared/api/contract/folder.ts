import { z } from 'zod';
import type { Rows } from '../row.ts';

const count = z.int().nonnegative();

/** The folder that the desk shows. */
export const folderRows = {
  'folder.state': {
    input: z.strictObject({}),
    output: z.discriminatedUnion('state', [
      z.strictObject({ state: z.literal('none') }),
      z.strictObject({ state: z.literal('opening'), folder: z.string(), done: count, total: count }),
      z.strictObject({
        state: z.literal('open'),
        /** Name of the folder itself, without the way to it. */
        folder: z.string(),
        place: z.strictObject({ name: z.string(), fullName: z.string().nullable() }),
        /** The town's colour, "#rrggbb", as it was chosen. */
        primary: z.string(),
        languages: z.array(z.strictObject({ tag: z.string(), review: z.boolean() })),
        revision: count,
      }),
      z.strictObject({
        state: z.literal('failed'),
        folder: z.string(),
        problem: z.strictObject({ code: z.string(), message: z.string() }),
        /** Part of a workspace, pages that could be imported, or nothing of ours: what can be offered. */
        holds: z.enum(['workspace', 'pages', 'nothing']),
      }),
    ]),
  },
} as const satisfies Rows;
