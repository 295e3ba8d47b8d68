import { beforeEach, expect, it, vi } from 'vitest';
import { undoInFocus } from './undo-in-focus.ts';
import { droppedFolder } from './use-dropped-folder.ts';
import { fieldLanguage } from './use-field-language.ts';

beforeEach(() => {
  document.documentElement.lang = 'de';
  document.body.innerHTML = `
    <div lang="ar"><div id="arabic" contenteditable="true"><p id="inside"></p></div></div>
    <input id="name" />
    <button id="button" lang="uk"></button>`;
});

const at = (id: string): Element => document.querySelector(`#${id}`) ?? expect.unreachable(id);

it('knows the language of a field by what stands around it', () => {
  expect(fieldLanguage(at('arabic'))).toBe('ar');
  expect(fieldLanguage(at('inside'))).toBe('ar');
  expect(fieldLanguage(at('name'))).toBe('de');
  expect(fieldLanguage(at('button'))).toBeNull();
});

it('opens one folder or its marker that is dropped, and nothing else', () => {
  const item = (name: string, isDirectory: boolean) => ({
    getAsFile: () => new File([], name),
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the part of it that is looked at
    webkitGetAsEntry: () => ({ isDirectory }) as FileSystemEntry,
  });
  expect(droppedFolder([item('Mappe', true)])?.name).toBe('Mappe');
  expect(droppedFolder([item('workspace.json', false)])?.name).toBe('workspace.json');
  expect(droppedFolder([item('bild.png', false)])).toBeNull();
  expect(droppedFolder([item('a', true), item('b', true)])).toBeNull();
  expect(droppedFolder([])).toBeNull();
  expect(droppedFolder([{ getAsFile: () => null, webkitGetAsEntry: () => null }])).toBeNull();
});

it('leaves undoing to an editor that knows how, and to the browser where none does', () => {
  // jsdom has none.
  const browser = vi.fn<() => boolean>(() => true);
  document.execCommand = browser;
  const name = at('name');
  if (name instanceof HTMLInputElement) name.focus();
  const keys: string[] = [];
  const editor = (event: Event): void => {
    if (!(event instanceof KeyboardEvent)) return;
    keys.push(`${event.shiftKey ? 'Shift+' : ''}${event.ctrlKey ? 'Ctrl+' : ''}${event.key}`);
    event.preventDefault();
  };
  name.addEventListener('keydown', editor);
  undoInFocus('undo');
  undoInFocus('redo');
  expect(keys).toEqual(['Ctrl+z', 'Shift+Ctrl+z']);
  expect(browser).not.toHaveBeenCalled();
  name.removeEventListener('keydown', editor);
  undoInFocus('redo');
  expect(browser).toHaveBeenCalledExactlyOnceWith('redo');
});
