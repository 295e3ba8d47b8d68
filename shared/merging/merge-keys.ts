import type { SequenceRules } from './merge-sequence.ts';
import { mergeSequence } from './merge-sequence.ts';
import { mapThree, type Three } from './three.ts';

/** A key is what it is: nothing in it is to be merged, and where it stands is nobody's sentence. */
const KEYS: SequenceRules<string> = {
  keyOf: (key) => key,
  nameOf: () => null,
  isOneOfAKind: () => true,
  likeness: () => 0,
  mergeItem: ({ mine, theirs }) => [mine ?? theirs ?? ''],
  took: () => {},
  bothMoved: () => 'mine',
  theyMoved: () => {},
};

/** Every key of either side in one order; what one deleted and the other may have changed stands at the end. */
export function mergeKeys(three: Three<Readonly<Record<string, unknown>>>): readonly string[] {
  const keys = mapThree(three, (value) => Object.keys(value));
  return [...new Set([...mergeSequence(keys, KEYS), ...keys.mine, ...keys.theirs])];
}
