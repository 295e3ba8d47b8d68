import { z } from 'zod';
import { workspaceSettingsSchema } from '../../model/workspace.ts';
import type { Rows } from '../row.ts';
import { startedSchema } from './job.ts';
import { bytesSchema } from './media.ts';

const count = z.int().nonnegative();
/** A folder as this computer writes it. Only who holds the token of the host may name one. */
const path = z.string().min(1).max(4_096);
const name = z.string().trim().min(1).max(100);
const { name: placeName } = workspaceSettingsSchema.shape.place.shape;
const place = placeName.max(200);
const nothing = z.strictObject({});
const kind = z.enum(['workspace', 'pages', 'nothing']);

/** Of this opening of a folder; a message that carries the one before is refused. */
const opening = { id: z.string(), folder: z.string(), path: z.string() };

/** The folder that the desk shows, and the way to another one. */
export const folderRows = {
  'folder.state': {
    input: nothing,
    output: z.discriminatedUnion('state', [
      z.strictObject({ state: z.literal('none') }),
      z.strictObject({ state: z.literal('opening'), ...opening, done: count, total: count }),
      z.strictObject({
        state: z.literal('open'),
        /** `folder` is the name of the folder itself, without the way to it. */
        ...opening,
        place: z.strictObject({ name: z.string(), fullName: z.string().nullable() }),
        /** The town's colour, "#rrggbb", as it was chosen. */
        primary: z.string(),
        languages: z.array(z.strictObject({ tag: z.string(), review: z.boolean() })),
        /** False where saving would be refused: everything can be read and printed all the same. */
        mayWrite: z.boolean(),
        /** False on a share that lets two take one lock: saves are slower there, and safe. */
        keepsLocks: z.boolean(),
        revision: count,
      }),
      z.strictObject({
        state: z.literal('failed'),
        ...opening,
        problem: z.strictObject({ code: z.string(), message: z.string() }),
        /** Part of a workspace, pages that could be imported, or nothing of ours: what can be offered. */
        holds: kind,
      }),
    ]),
  },
  /** Shows another folder; its state says how that goes. */
  'folder.open': { input: z.strictObject({ path }), output: nothing },
  /** Shows this person's copy of the sample folder. */
  'folder.openSample': { input: nothing, output: nothing },
  /** Makes a folder of one's own within `parent`. */
  'folder.create': {
    input: z.strictObject({
      parent: path,
      name,
      /** Without a logo: that one comes as a picture. */
      settings: workspaceSettingsSchema,
      logo: z.strictObject({ name: z.string().min(1).max(300), bytes: bytesSchema }).nullable(),
    }),
    output: z.strictObject({ path: z.string() }),
    // A picture of 20 MB, as base64.
    limit: 28_000_000,
  },
  /** Makes a folder within `parent` out of a folder of Markdown pages, as a job. */
  'folder.import': {
    input: z.strictObject({ source: path, parent: path, name, place }),
    output: startedSchema,
  },
  /** What an import that is done has made; null before that. */
  'folder.imported': {
    input: startedSchema,
    output: z
      .strictObject({
        path: z.string(),
        chapters: count,
        findings: z.array(z.strictObject({ file: z.string(), message: z.string() })),
      })
      .nullable(),
  },
  /** Brings back the settings of a folder that could not be opened for want of them; false when there is no good version. */
  'folder.mend': { input: nothing, output: z.strictObject({ mended: z.boolean() }) },
  /** Makes new settings for it, around the texts that are there. */
  'folder.complete': { input: z.strictObject({ place }), output: nothing },
  /** Folders that were open before, the newest first. */
  'folder.recent': {
    input: nothing,
    output: z.array(z.strictObject({ path: z.string(), place: z.string(), isThere: z.boolean() })),
  },
  /** Takes a folder out of that list; the folder itself stays. */
  'folder.forget': { input: z.strictObject({ path }), output: nothing },
  /** The folders in a folder, by name alone; null = where looking around begins. */
  'folder.browse': {
    input: z.strictObject({ path: path.nullable() }),
    output: z.strictObject({
      path: z.string(),
      parent: z.string().nullable(),
      kind,
      folders: z.array(z.strictObject({ name: z.string(), path: z.string(), kind })),
      more: z.boolean(),
      places: z.array(z.strictObject({ kind: z.enum(['home', 'documents', 'desktop', 'drive']), path: z.string() })),
    }),
  },
  /** Asks with the system's own dialog, where the host has one; null when it was closed. */
  'folder.choose': {
    input: z.strictObject({ purpose: z.enum(['open', 'create', 'import']) }),
    output: z.strictObject({ path: z.string().nullable() }),
  },
} as const satisfies Rows;
