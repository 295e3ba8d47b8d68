import { expect, it } from 'vitest';
import { contextMenu, type Clicked } from './context-menu.ts';

const FLAGS = {
  canUndo: true,
  canRedo: true,
  canCut: false,
  canCopy: true,
  canPaste: true,
  canDelete: true,
  canSelectAll: true,
  canEditRichly: true,
};
const NOTHING: Clicked = {
  isEditable: false,
  editFlags: FLAGS,
  selectionText: '',
  linkURL: '',
  misspelledWord: '',
  dictionarySuggestions: [],
};

function menu(clicked: Partial<Clicked>, spelling = true) {
  const done: string[] = [];
  const items = contextMenu({ ...NOTHING, ...clicked }, 'de', spelling, {
    replace: (suggestion) => done.push(`replace ${suggestion}`),
    learn: (word) => done.push(`learn ${word}`),
    copy: (text) => done.push(`copy ${text}`),
  });
  return { items, labels: items.map(({ label, type }) => label ?? type), done };
}

it('has nothing to offer where nothing can be done', () => {
  expect(menu({}).items).toEqual([]);
});

it('offers better words for one that is misspelt, and puts in the chosen one', () => {
  const { items, labels, done } = menu({ isEditable: true, misspelledWord: 'Wonung', dictionarySuggestions: ['Wohnung', 'Wonne'] });
  expect(labels.slice(0, 4)).toEqual(['Wohnung', 'Wonne', 'Zum Wörterbuch hinzufügen', 'separator']);
  for (const { click = () => {} } of items.slice(0, 3)) Reflect.apply(click, null, []);
  expect(done).toEqual(['replace Wohnung', 'replace Wonne', 'learn Wonung']);
  expect(menu({ isEditable: true, misspelledWord: 'Xq' }).labels[0]).toBe('Kein Vorschlag');
});

it('says that a language is not checked instead of finding no mistake', () => {
  expect(menu({ isEditable: true }, false).items[0]).toEqual({
    label: 'Für diese Sprache gibt es hier keine Rechtschreibprüfung',
    enabled: false,
  });
  expect(menu({ isEditable: true }).labels).toEqual(['Ausschneiden', 'Kopieren', 'Einfügen', 'Alles auswählen']);
});

it('cuts and copies only what is selected', () => {
  const { items } = menu({ isEditable: true });
  expect(items.map(({ role, enabled }) => [role, enabled])).toEqual([
    ['cut', false],
    ['copy', true],
    ['paste', true],
    ['selectAll', true],
  ]);
  expect(menu({ selectionText: 'Amt' }).labels).toEqual(['Kopieren']);
  expect(menu({ selectionText: ' ' }).labels).toEqual([]);
});

it('copies the address of a link that leads outside, and of no other', () => {
  expect(menu({ linkURL: 'https://example.org/' }).labels).toEqual(['Adresse des Links kopieren']);
  expect(menu({ linkURL: 'app://mappe/index.html#/contacts' }).labels).toEqual([]);
  expect(menu({ linkURL: 'file:///etc/passwd' }).labels).toEqual([]);
});
