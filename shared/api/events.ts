import { z } from 'zod';

/** What the page is told without asking. Hints, not content: who shows something asks for it again. */
const eventSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('changed'),
    /** Grows with every change that the host has taken in; an answer of the same revision knows of it. */
    revision: z.int().nonnegative(),
    /** Which units changed, as `unitKey` writes them ("chapter/wohnen"). Settings and glossary concern all of them and stand in `also`. */
    units: z.array(z.string()).readonly(),
    also: z.array(z.enum(['folder', 'settings', 'glossary', 'media'])).readonly(),
  }),
  z.object({
    type: z.literal('job'),
    id: z.string(),
    state: z.enum(['running', 'done', 'cancelled', 'failed']),
    done: z.int().nonnegative(),
    total: z.int().nonnegative(),
  }),
  /** Another folder is being opened. */
  z.object({ type: z.literal('folder') }),
  /** Others came, left or moved on. */
  z.object({ type: z.literal('presence') }),
  /** What changed outside of Mappe is a version by now. */
  z.object({ type: z.literal('history') }),
  /** Somebody chose a command of the page from the menu of its window. */
  z.object({ type: z.literal('command'), command: z.string() }),
]);

export type DeskEvent = z.infer<typeof eventSchema>;
export type DeskEventListener = (event: DeskEvent) => void;

/** An event as it came over a boundary; null for one of another version, which is nobody's here. */
export function readEvent(received: unknown): DeskEvent | null {
  return eventSchema.safeParse(received).data ?? null;
}
