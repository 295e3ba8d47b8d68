import type { z } from 'zod';
import type { LanguageTotal } from '../../translation/workspace-status.ts';
import type { wordsByStateSchema } from '../contract/overview.ts';

/** A translated text is done, except where the language wants a second person to say so. */
export function wordsByState({
  review,
  bySegmentState: by,
}: Pick<LanguageTotal, 'review' | 'bySegmentState'>): z.infer<typeof wordsByStateSchema> {
  const done = by.translated.words;
  return {
    current: by.approved.words + (review ? 0 : done),
    toReview: review ? done : 0,
    draft: by.draft.words,
    outdated: by.outdated.words,
    missing: by.missing.words,
  };
}
