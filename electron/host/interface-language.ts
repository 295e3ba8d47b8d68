import type { InterfaceLanguage } from '../../shared/messages/message-of.ts';

/** MAPPE_UI, else the language of the terminal by POSIX order; German unless it says English. "C" says nothing. */
export function interfaceLanguage(env: Readonly<Record<string, string | undefined>>): InterfaceLanguage {
  const said = env['MAPPE_UI'] || env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return said.toLowerCase().startsWith('en') ? 'en' : 'de';
}
