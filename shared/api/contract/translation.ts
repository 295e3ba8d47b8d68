import { z } from 'zod';
import { isId } from '../../model/id.ts';
import { findLanguage } from '../../model/language.ts';
import { termSchema } from '../../model/glossary.ts';
import { translatedSegmentSchema } from '../../model/translation.ts';
import { MAX_NOTE_LENGTH, translationNoteSchema } from '../../model/translation-notes.ts';
import { SEGMENT_STATES, UNIT_STATES } from '../../translation/unit-status.ts';
import type { Rows } from '../row.ts';

const language = z.string().refine((tag) => findLanguage(tag) !== null);
const unit = z.strictObject({ kind: z.enum(['chapter', 'contact', 'offer', 'edition']), id: z.string().refine(isId) });
/** A text in a language. */
const place = { unit, language };
const hash = z.string().min(1).max(64);
const choice = z.union([z.literal('all'), z.array(hash).max(10_000)]);
const by = z.string().trim().max(80);
/** One segment as Markdown; a page of a book has about 3,000 signs. */
const segmentText = z.string().max(200_000);

const amount = z.strictObject({ segments: z.int().nonnegative(), words: z.int().nonnegative() });
const amounts = z.strictObject({ missing: amount, outdated: amount, draft: amount, translated: amount, approved: amount });
const givenOut = z.strictObject({ to: z.string(), on: z.string(), due: z.string().optional() });

const entryChange = z.strictObject({ hash, before: translatedSegmentSchema.nullable(), after: translatedSegmentSchema.nullable() });
const changes = z.strictObject({ changes: z.array(entryChange).readonly() });

const sheetRow = z.strictObject({
  hash,
  source: z.string(),
  role: z.enum(['title', 'summary', 'heading', 'paragraph', 'item', 'cell', 'alternative-text', 'text']),
  words: z.int().nonnegative(),
  state: z.enum(SEGMENT_STATES),
  target: z.string().nullable(),
  stored: translatedSegmentSchema.nullable(),
  former: z.strictObject({ hash, source: z.string(), target: z.string() }).nullable(),
  notes: z.array(translationNoteSchema.extend({ id: z.string() })).readonly(),
});

/** The work of translators. What is changed answers with the entries before and after, which is what undoing it takes. */
export const translationRows = {
  /** The texts that a language wants, in reading order. */
  'translation.outline': {
    input: z.strictObject({ language }),
    output: z.strictObject({
      review: z.boolean(),
      units: z
        .array(
          z.strictObject({
            unit,
            title: z.string(),
            part: z.string().nullable(),
            state: z.enum(UNIT_STATES),
            amounts,
            givenOut: givenOut.nullable(),
            /** Those that nobody settled. */
            notes: z.int().nonnegative(),
          }),
        )
        .readonly(),
    }),
  },
  /** One text, segment by segment; null when it is gone. */
  'translation.sheet': {
    input: z.strictObject(place),
    output: z
      .strictObject({ title: z.string(), rows: z.array(sheetRow).readonly(), chipNames: z.record(z.string(), z.string()) })
      .nullable(),
  },
  /** Where the checks of a translation find something, text by text. */
  'translation.doubtful': {
    input: z.strictObject({ language }),
    output: z.strictObject({ units: z.array(z.strictObject({ unit, segments: z.array(hash).readonly() })).readonly() }),
  },
  /** How the same or nearly the same German was translated elsewhere. */
  'translation.proposals': {
    input: z.strictObject({ ...place, source: segmentText }),
    output: z.strictObject({
      proposals: z
        .array(
          z.strictObject({
            unit: z.string(),
            title: z.string(),
            source: z.string(),
            target: z.string(),
            percent: z.int().min(0).max(100),
            times: z.int().positive(),
          }),
        )
        .readonly(),
    }),
  },
  'translation.terms': {
    input: z.strictObject({}),
    output: z.strictObject({ terms: z.array(termSchema).readonly() }),
  },
  'translation.save': {
    input: z.strictObject({
      ...place,
      hash,
      source: segmentText,
      target: segmentText,
      state: z.enum(['draft', 'translated']),
      origin: z.enum(['human', 'memory']),
      by,
      /** The translation that was shown when typing began; null for none. */
      was: segmentText.nullable(),
    }),
    /** With `other` nothing was written: somebody saved another text meanwhile. */
    output: changes.extend({ other: z.strictObject({ target: z.string(), by: z.string().nullable() }).nullable() }),
  },
  /** Undo and redo: entries that somebody changed since stay as they are, and `all` is false. */
  'translation.put-back': {
    input: z.strictObject({ ...place, changes: z.array(entryChange).max(10_000) }),
    output: z.strictObject({ all: z.boolean() }),
  },
  /** "Still correct". */
  'translation.confirm': { input: z.strictObject({ ...place, choice, by }), output: changes },
  'translation.approve': {
    /** The texts as the person saw them: another that is there by now is not approved unseen. */
    input: z.strictObject({ ...place, read: z.array(z.strictObject({ hash, target: segmentText })).max(10_000), by: by.min(1) }),
    output: z.strictObject({
      changes: z.array(entryChange).readonly(),
      ownWork: z.array(hash).readonly(),
      unread: z.array(hash).readonly(),
    }),
  },
  /** Back to the translator as a draft, with a note that says why. */
  'translation.send-back': {
    input: z.strictObject({ ...place, hash, note: z.string().trim().min(1).max(MAX_NOTE_LENGTH), by }),
    output: changes,
  },
  'translation.note': {
    input: z.strictObject({ ...place, hash, text: z.string().trim().min(1).max(MAX_NOTE_LENGTH), by }),
    output: z.strictObject({}),
  },
  'translation.settle-note': {
    input: z.strictObject({ ...place, id: z.string().max(64), done: z.boolean() }),
    output: z.strictObject({}),
  },
} as const satisfies Rows;
