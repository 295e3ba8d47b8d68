import type { MinorEdits } from '../model/translation.ts';
import { joinMeaning } from '../translation/record-minor-edit.ts';
import { isEqual } from '../workspace/documents/keep-form.ts';
import { mergeKeys } from './merge-keys.ts';
import { decidingSide, mapThree, type Three } from './three.ts';

/**
 * Merges what two people said of the spelling of a unit. Nothing here can contradict: where each told another older wording for
 * one newer one, all three mean the same.
 */
export function mergeMinorEdits({ base, mine, theirs }: Three<MinorEdits | null>): MinorEdits {
  const three = mapThree({ base, mine, theirs }, (edits): MinorEdits['same'] => edits?.same ?? {});
  const same: MinorEdits['same'] = {};
  const further: [string, MinorEdits['same'][string]][] = [];
  for (const hash of mergeKeys(three)) {
    const said = mapThree(three, (edits) => (Object.hasOwn(edits, hash) ? edits[hash] : undefined));
    const side = decidingSide(said, isEqual);
    const [first, second] = [said.mine, said.theirs].flatMap((one) => one ?? []).toSorted(byText);
    const kept = side ? said[side] : first;
    if (kept) same[hash] = kept;
    if (!side && second && second.as !== first?.as) further.push([hash, second]);
  }
  for (const [hash, { as, by, at }] of further) joinMeaning(same, hash, as, { by, at });
  return { version: 1, same };
}

const byText = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
