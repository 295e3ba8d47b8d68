import { useMemo } from 'react';
import { FORMATS, type Format } from '../../shared/model/edition.ts';
import { formatWords } from './format-words.ts';
import { useWords } from './use-words.ts';

interface FormatOption {
  readonly value: Format;
  readonly text: string;
  readonly note: string;
}

/** Every format to choose from. */
export function useFormatOptions(): readonly FormatOption[] {
  const say = useWords(formatWords);
  return useMemo(() => FORMATS.map((format) => ({ value: format, text: say(format), note: say(`${format}.note`) })), [say]);
}
