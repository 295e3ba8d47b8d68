import type { InterfaceLanguage } from '../../../shared/messages/message-of.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { Words } from './words.ts';

const TABLES: Readonly<Record<InterfaceLanguage, Words>> = { de, en };

export function wordsOf(language: InterfaceLanguage): Words {
  return TABLES[language];
}
