import type { InterfaceLanguage } from '../messages/message-of.ts';

/** What a folder is chosen for; the dialog says so. */
export type FolderPurpose = 'open' | 'create' | 'import';

/** The system's own dialog for a folder: its absolute path, null when the user chose none. A host that has no dialogs has no such port. */
export type ChooseFolder = (purpose: FolderPurpose, language: InterfaceLanguage) => Promise<string | null>;
