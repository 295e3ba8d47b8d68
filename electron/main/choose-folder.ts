import type { OpenDialogOptions, OpenDialogReturnValue } from 'electron';
import type { InterfaceLanguage } from '../../shared/messages/message-of.ts';
import type { ChooseFolder, FolderPurpose } from '../../shared/ports/choose-folder.ts';

type ShowDialog = (options: OpenDialogOptions) => Promise<OpenDialogReturnValue>;

/** The port over `dialog.showOpenDialog`, which the caller binds to a window. */
export function chooseFolder(show: ShowDialog): ChooseFolder {
  return async (purpose, language) => {
    const { canceled, filePaths } = await show(dialogOptions(purpose, language));
    return canceled ? null : (filePaths[0] ?? null);
  };
}

/** One folder. For a new one the dialog lets it be made: on a Mac by a button, on Windows by typing its name. */
export function dialogOptions(purpose: FolderPurpose, language: InterfaceLanguage): OpenDialogOptions {
  const { title, button } = WORDS[language][purpose];
  const properties: NonNullable<OpenDialogOptions['properties']> =
    purpose === 'create' ? ['openDirectory', 'createDirectory', 'promptToCreate'] : ['openDirectory'];
  // A Mac shows no title above its dialogs, but a message.
  return { title, message: title, buttonLabel: button, properties };
}

interface DialogWords {
  readonly title: string;
  readonly button: string;
}

const WORDS: Readonly<Record<InterfaceLanguage, Readonly<Record<FolderPurpose, DialogWords>>>> = {
  de: {
    open: { title: 'Mappe öffnen', button: 'Öffnen' },
    create: { title: 'Wo soll die neue Mappe liegen?', button: 'Hier anlegen' },
    import: { title: 'Ordner mit Markdown-Seiten wählen', button: 'Übernehmen' },
  },
  en: {
    open: { title: 'Open a folder', button: 'Open' },
    create: { title: 'Where should the new folder be?', button: 'Create here' },
    import: { title: 'Choose a folder of Markdown pages', button: 'Import' },
  },
};
