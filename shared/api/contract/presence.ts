import { z } from 'zod';
import { isId } from '../../model/id.ts';
import type { Rows } from '../row.ts';

const unit = z.strictObject({ kind: z.enum(['chapter', 'contact', 'offer', 'edition']), id: z.string().refine(isId) });
/** A unit in German (`language` null) or in a language; null = none in particular. */
const whereabouts = z.strictObject({ unit: unit.nullable(), language: z.string().max(40).nullable() });

/** Who else has the folder open. Asked again after the event `presence`. */
export const presenceRows = {
  'presence.list': {
    input: z.strictObject({}),
    /** `title` = of the text that they have before them; null when it has none here. */
    output: z.array(z.strictObject({ id: z.string(), name: z.string(), at: whereabouts, title: z.string().nullable() })),
  },
  /** Says what the user of this page has before them. */
  'presence.moveTo': { input: whereabouts, output: z.strictObject({}) },
} as const satisfies Rows;
