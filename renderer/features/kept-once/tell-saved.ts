import type { CallOutput } from '../../../shared/api/contract.ts';
import { tell } from '../../ui/toasts.tsx';
import type { MergePlace } from '../../../shared/merging/merge-conflict.ts';
import { saverValues } from '../presence/use-saver.ts';
import type { Say } from '../../words/catalogue.ts';
import { weightSentence } from './weight-sentence.ts';
import type { keptWords } from './words.ts';

type SayKept = Say<keyof typeof keptWords.de>;
type Saved = Pick<Extract<CallOutput<'contact.save'>, { outcome: 'saved' | 'merged' }>, 'weight' | 'theirChanges' | 'by'>;

/** Says what a save has changed, and what of others came along with it. */
export function tellSaved(
  { weight, theirChanges, by }: Saved,
  uses: CallOutput<'contact.uses'> | undefined,
  say: SayKept,
  nameOf: (place: MergePlace) => string,
): void {
  const places = [...new Set(theirChanges.map(({ place }) => nameOf(place)))].join(', ');
  tell({
    kind: 'done',
    text: theirChanges.length === 0 ? say('save.done') : say('save.merged', { places, ...saverValues(by) }),
    ...(uses ? { note: weightSentence(uses, weight, say) } : {}),
  });
}

/** Says who has checked, and when it is due again. */
export function tellChecked(by: string, next: string | undefined, say: SayKept): void {
  const note = next === undefined ? {} : { note: say('check.done-next', { next: new Date(`${next}T12:00`) }) };
  tell({ kind: 'done', text: say('check.done', { by }), ...note });
}
