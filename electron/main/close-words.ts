import type { MessageBoxOptions } from 'electron';
import type { InterfaceLanguage } from '../../shared/messages/message-of.ts';
import type { Leaving } from './leave-question.ts';

/** The answers in the order of their buttons. */
const ANSWERS: readonly Leaving[] = ['save', 'draft', 'stay'];

/** What is asked before unsaved work is left. Closing the question itself changes nothing. */
export function closeQuestion(language: InterfaceLanguage): MessageBoxOptions {
  const { message, detail, buttons } = WORDS[language];
  return {
    type: 'question',
    message,
    detail,
    buttons: ANSWERS.map((answer) => buttons[answer]),
    defaultId: ANSWERS.indexOf('save'),
    cancelId: ANSWERS.indexOf('stay'),
    // Buttons are buttons, on Windows too.
    noLink: true,
  };
}

export function answerOf(button: number): Leaving {
  return ANSWERS[button] ?? 'stay';
}

interface CloseWords {
  readonly message: string;
  readonly detail: string;
  readonly buttons: Readonly<Record<Leaving, string>>;
}

const WORDS: Readonly<Record<InterfaceLanguage, CloseWords>> = {
  de: {
    message: 'Es gibt Änderungen, die noch nicht gespeichert sind.',
    detail:
      'Gespeichert wird alles, auch in anderen Räumen. Als Entwurf bleiben die Änderungen auf diesem Rechner und werden Ihnen beim nächsten Öffnen wieder angeboten.',
    buttons: { save: 'Speichern', draft: 'Als Entwurf behalten', stay: 'Abbrechen' },
  },
  en: {
    message: 'There are changes that are not saved yet.',
    detail:
      'Saving saves everything, in other rooms too. As a draft the changes stay on this computer and are offered to you again when you next open the folder.',
    buttons: { save: 'Save', draft: 'Keep as Draft', stay: 'Cancel' },
  },
};
