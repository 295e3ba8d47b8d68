import type { OpenDialogOptions } from 'electron';
import { expect, it } from 'vitest';
import { chooseFolder, dialogOptions } from './choose-folder.ts';

it('asks for one folder, and lets it be made only where a new one is wanted', () => {
  expect(dialogOptions('open', 'de')).toEqual({
    title: 'Mappe öffnen',
    message: 'Mappe öffnen',
    buttonLabel: 'Öffnen',
    properties: ['openDirectory'],
  });
  expect(dialogOptions('create', 'en').properties).toContain('createDirectory');
  for (const purpose of ['open', 'import'] as const) expect(dialogOptions(purpose, 'en').properties).toEqual(['openDirectory']);
});

it('gives the chosen path, and nothing when the dialog was closed without a choice', async () => {
  const asked: OpenDialogOptions[] = [];
  const answer = { canceled: false, filePaths: ['/home/anna/Mappe'] };
  const choose = chooseFolder((options) => {
    asked.push(options);
    return Promise.resolve(answer);
  });
  expect(await choose('open', 'de')).toBe('/home/anna/Mappe');
  expect(asked[0]?.title).toBe('Mappe öffnen');
  answer.canceled = true;
  expect(await choose('open', 'de')).toBeNull();
  answer.canceled = false;
  answer.filePaths = [];
  expect(await choose('open', 'de')).toBeNull();
});
