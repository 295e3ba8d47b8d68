import type { ParseArgsConfig } from 'node:util';
import { parseArgs } from 'node:util';
import type { InterfaceLanguage } from '../../shared/messages/message-of.ts';

/** For `startOptions`: what a start may say about the folder. */
export const FOLDER_OPTIONS = { folder: { type: 'string' }, sample: { type: 'boolean' }, choose: { type: 'boolean' } } as const;

const UNKNOWN: Readonly<Record<InterfaceLanguage, (known: string) => string>> = {
  de: (known) => `So lässt sich Mappe nicht starten. Möglich sind diese Angaben: ${known}.`,
  en: (known) => `Mappe cannot be started like that. These options are possible: ${known}.`,
};

/** What a start was given. Ends the program with a sentence where it was given something else. */
export function startOptions<const Options extends NonNullable<ParseArgsConfig['options']>>(
  options: Options,
  language: InterfaceLanguage,
): ReturnType<typeof parseArgs<{ options: Options }>>['values'] {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    if (!(error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))) throw error;
    const known = Object.entries(options).map(([name, { type }]) => (type === 'string' ? `--${name}=…` : `--${name}`));
    console.error(UNKNOWN[language](known.join(', ')));
    process.exit(1);
  }
}
