import { useCallback } from 'react';
import type { MergePlace } from '../../../shared/merging/merge-conflict.ts';
import { useWords } from '../../words/use-words.ts';
import { placeText } from './place-text.ts';
import { propertyWords } from './property-words.ts';
import { conflictWords } from './words.ts';

/** Where changes met, in the language of the interface. */
export function usePlaceText(): (place: MergePlace) => string {
  const say = useWords(conflictWords);
  const sayProperty = useWords(propertyWords);
  return useCallback((place) => placeText(place, say, sayProperty), [say, sayProperty]);
}
