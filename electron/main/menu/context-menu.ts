import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';
import type { InterfaceLanguage } from '../../../shared/messages/message-of.ts';
import { outsideAddress } from '../outside-address.ts';

export interface ContextMenuActions {
  readonly replace: (suggestion: string) => void;
  readonly learn: (word: string) => void;
  readonly copy: (text: string) => void;
}

/** The part of what Electron tells about a right click that is looked at. */
export type Clicked = Pick<
  ContextMenuParams,
  'isEditable' | 'editFlags' | 'selectionText' | 'linkURL' | 'misspelledWord' | 'dictionarySuggestions'
>;

/** A few good guesses are found at once; a long list hides them. */
const MOST_SUGGESTIONS = 6;

/**
 * The menu of a right click: spelling first, then the clipboard; empty where there is nothing to do.
 * @param spelling false where nobody checks the spelling of the field, so that its silence is not taken for praise
 */
export function contextMenu(
  clicked: Clicked,
  language: InterfaceLanguage,
  spelling: boolean,
  actions: ContextMenuActions,
): MenuItemConstructorOptions[] {
  const words = WORDS[language];
  const { isEditable, editFlags, selectionText, linkURL, misspelledWord, dictionarySuggestions } = clicked;
  const groups: MenuItemConstructorOptions[][] = [
    misspelledWord === ''
      ? []
      : [
          ...dictionarySuggestions.slice(0, MOST_SUGGESTIONS).map((label) => ({ label, click: () => actions.replace(label) })),
          ...(dictionarySuggestions.length === 0 ? [{ label: words.noSuggestion, enabled: false }] : []),
          { label: words.learn, click: () => actions.learn(misspelledWord) },
        ],
    isEditable && !spelling ? [{ label: words.unchecked, enabled: false }] : [],
    linkURL !== '' && outsideAddress(linkURL) !== null ? [{ label: words.copyLink, click: () => actions.copy(linkURL) }] : [],
    isEditable
      ? [
          { role: 'cut', label: words.cut, enabled: editFlags.canCut },
          { role: 'copy', label: words.copy, enabled: editFlags.canCopy },
          { role: 'paste', label: words.paste, enabled: editFlags.canPaste },
          { role: 'selectAll', label: words.selectAll, enabled: editFlags.canSelectAll },
        ]
      : [],
    !isEditable && selectionText.trim() !== '' ? [{ role: 'copy', label: words.copy }] : [],
  ];
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, index): MenuItemConstructorOptions[] => (index === 0 ? group : [{ type: 'separator' }, ...group]));
}

interface ContextWords {
  readonly noSuggestion: string;
  readonly learn: string;
  readonly unchecked: string;
  readonly copyLink: string;
  readonly cut: string;
  readonly copy: string;
  readonly paste: string;
  readonly selectAll: string;
}

const WORDS: Readonly<Record<InterfaceLanguage, ContextWords>> = {
  de: {
    noSuggestion: 'Kein Vorschlag',
    learn: 'Zum Wörterbuch hinzufügen',
    unchecked: 'Für diese Sprache gibt es hier keine Rechtschreibprüfung',
    copyLink: 'Adresse des Links kopieren',
    cut: 'Ausschneiden',
    copy: 'Kopieren',
    paste: 'Einfügen',
    selectAll: 'Alles auswählen',
  },
  en: {
    noSuggestion: 'No suggestion',
    learn: 'Add to Dictionary',
    unchecked: 'There is no spell checking for this language here',
    copyLink: 'Copy Link Address',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select All',
  },
};
