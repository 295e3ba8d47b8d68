import type { MergePlace } from '../../../shared/merging/merge-conflict.ts';
import type { Say } from '../../words/catalogue.ts';
import { keptWords } from './words.ts';

type SayKept = Say<keyof typeof keptWords.de>;

/** A field of a contact or an offer as the form calls it: "Telefon › 07721 82-0 › Bezeichnung". */
export function placeName(place: MergePlace, say: SayKept): string {
  if (place.kind !== 'property' && place.kind !== 'order') return say('place.file');
  const names = place.path.map((step) => (isField(step) ? say(`place.${step}`) : step));
  return (place.kind === 'order' ? [...names, say('place.order')] : names).join(' › ');
}

const PREFIX = 'place.';
const FIELDS = new Set(Object.keys(keptWords.de).flatMap((name) => (name.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : [])));

type Field = keyof typeof keptWords.de extends infer Name ? (Name extends `place.${infer Step}` ? Step : never) : never;

function isField(step: string): step is Field {
  return FIELDS.has(step);
}
