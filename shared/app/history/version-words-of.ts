import type { InterfaceLanguage } from '../../messages/message-of.ts';
import { de } from './version-words-de.ts';
import { en } from './version-words-en.ts';
import type { VersionWords } from './version-words.ts';

const TABLES: Readonly<Record<InterfaceLanguage, VersionWords>> = { de, en };

export function versionWordsOf(language: InterfaceLanguage): VersionWords {
  return TABLES[language];
}
