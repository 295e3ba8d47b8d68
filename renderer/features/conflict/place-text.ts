import type { MergePlace } from '../../../shared/merging/merge-conflict.ts';
import type { Say } from '../../words/catalogue.ts';
import { propertyWords } from './property-words.ts';
import type { conflictWords } from './words.ts';

type SayConflict = Say<keyof typeof conflictWords.de>;
type SayProperty = Say<keyof typeof propertyWords.de>;

/** Where two changes met, in the terms of the person who reads it. */
export function placeText(place: MergePlace, say: SayConflict, sayProperty: SayProperty): string {
  switch (place.kind) {
    case 'file':
    case 'lines':
      return say(`place.${place.kind}`);
    case 'property':
      return place.path.map((part) => propertyText(part, sayProperty)).join(' › ');
    case 'order':
      return say('place.order', { what: place.what });
    case 'segment':
      return say(place.part === 'note' ? 'place.note' : 'place.segment', { source: place.source });
    case 'block': {
      const block = blockText(place.block, say);
      return place.under === null ? say('place.block', { block }) : say('place.under', { block, under: place.under });
    }
  }
}

const BLOCKS = ['paragraph', 'heading', 'list', 'item', 'table', 'row'] as const;

function blockText(type: string, say: SayConflict): string {
  const known = BLOCKS.find((block) => block === type);
  return say(`block.${known ?? 'other'}`);
}

/** A thing of a list goes by its own name, which needs no translation. */
function propertyText(name: string, say: SayProperty): string {
  return isProperty(name) ? say(name) : name;
}

function isProperty(name: string): name is keyof typeof propertyWords.de {
  return Object.hasOwn(propertyWords.de, name);
}
