import { findLanguage } from '../model/language.ts';
import type { UnitRef } from '../model/workspace.ts';
import type { InterfaceLanguage } from '../messages/message-of.ts';
import type { WorkspacePath } from '../ports/file-store.ts';
import { GLOSSARY_PATH, SETTINGS_PATH } from '../workspace/paths.ts';
import { unitOfPath } from '../workspace/unit-of-path.ts';

const WORDS = {
  de: { [SETTINGS_PATH]: 'Einstellungen', [GLOSSARY_PATH]: 'Wortliste', name: 'nameDe', quote: (text: string) => `„${text}“` },
  en: { [SETTINGS_PATH]: 'Settings', [GLOSSARY_PATH]: 'Glossary', name: 'nameEn', quote: (text: string) => `“${text}”` },
} as const;

/** What people call a file by what it holds, a translation with its language; null for what has no name but its path. */
export function nameOfFile(path: WorkspacePath, language: InterfaceLanguage, titleOf: (unit: UnitRef) => string | null): string | null {
  const words = WORDS[language];
  if (path === SETTINGS_PATH || path === GLOSSARY_PATH) return words.quote(words[path]);
  const found = unitOfPath(path);
  const title = found && titleOf(found.unit);
  if (!title) return null;
  const of = found.language === null ? undefined : findLanguage(found.language);
  return of ? `${words.quote(title)} (${of[words.name]})` : words.quote(title);
}
