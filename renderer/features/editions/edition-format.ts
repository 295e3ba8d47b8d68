import { FORMATS, type Format } from '../../../shared/model/edition.ts';
import type { Say } from '../../words/catalogue.ts';
import type { editionsWords } from './words.ts';

export type SayEditions = Say<keyof typeof editionsWords.de>;

export function formatName(format: Format, say: SayEditions): string {
  return say(`format.${format}`);
}

export function formatOptions(say: SayEditions): readonly { readonly value: Format; readonly text: string; readonly note: string }[] {
  return FORMATS.map((format) => ({ value: format, text: formatName(format, say), note: say(`format.${format}.note`) }));
}
