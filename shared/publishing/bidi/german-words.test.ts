import { describe, expect, it } from 'vitest';
import { workspaceOf } from '../../testing/folder-files.ts';
import { germanWordsIn } from './german-words.ts';
import { splitRuns } from './split-runs.ts';

const term = (word: string, policy: string, wording: Readonly<Record<string, string>> = {}, forms: readonly string[] = []): unknown => ({
  term: word,
  forms,
  policy,
  wording,
});

async function tagged(text: string, language: string): Promise<readonly string[]> {
  const workspace = await workspaceOf(['tr', 'ro', 'en', 'uk'], {
    'glossary.json': {
      version: 1,
      terms: [
        term('Anmeldung', 'keep', {}, ['Anmeldungen']),
        term('Ausländerbehörde', 'explain', { tr: 'yabancılar dairesi' }),
        term('Familie', 'explain', { ro: 'familie', tr: 'aile' }),
        term('Kaution', 'translate', { tr: 'depozito' }),
      ],
    },
    'contacts/tafel.json': {
      version: 1,
      name: 'Tafel Lindenfurt',
      organisation: 'Start with a Friend',
      addresses: [
        { street: 'Am Alten Hafen 6', postcode: '43107', city: 'Lindenfurt' },
        { kind: 'post', street: 'Postfach 1101', postcode: '43101', city: 'Lindenfurt' },
      ],
    },
    'offers/kochen.json': { version: 1, title: 'Kochen für alle' },
    'offers/yoga.json': { version: 1, title: 'Yoga' },
  });
  return splitRuns(text, language, {}, germanWordsIn(workspace, language)).flatMap((run) =>
    run.type === 'text' && run.language !== language ? [`${run.language}: ${run.text}`] : [],
  );
}

describe('German words in a text of Latin script', () => {
  it('are those of the glossary that stay German, in any form, with an ending of the language behind an apostrophe', async () => {
    expect(await tagged('Anmeldung’ı Ausländerbehörde’de değil, Anmeldungen masasında yapın.', 'tr')).toEqual([
      'de: Anmeldung',
      'de: Ausländerbehörde',
      'de: Anmeldungen',
    ]);
  });

  it('are the names of contacts, whole, in the language that they are in', async () => {
    expect(await tagged('At Tafel Lindenfurt or Start with a Friend.', 'ro')).toEqual(['de: Tafel Lindenfurt', 'en: Start with a Friend']);
  });

  it('are streets with a number or without, and titles of more than one word', async () => {
    expect(await tagged('The office is in Am Alten Hafen, the course „Kochen für alle“ too. Yoga is not.', 'en')).toEqual([
      'de: Am Alten Hafen',
      'de: Kochen für alle',
    ]);
  });

  it('are not those that are translated, nor those that the language writes alike, nor parts of its words', async () => {
    expect(await tagged('Kaution ödeyin.', 'tr')).toEqual([]);
    expect(await tagged('Familie', 'ro')).toEqual([]);
    expect(await tagged('Familie', 'tr')).toEqual(['de: Familie']);
    expect(await tagged('Preanmeldung, Anmeldungx', 'tr')).toEqual([]);
  });

  it('lose no letter of the text around, nor what is kept on one line', async () => {
    const workspace = await workspaceOf(['tr'], {
      'glossary.json': { version: 1, terms: [term('Uhr', 'keep'), term('Anmeldung', 'keep')] },
    });
    const text = 'Anmeldung: 09:00–12:00 Uhr, Anmeldung.';
    const runs = splitRuns(text, 'tr', {}, germanWordsIn(workspace, 'tr'));
    expect(runs.map((run) => (run.type === 'text' ? run.text : '')).join('')).toBe(text);
    expect(runs.flatMap((run) => (run.type === 'text' && run.fact ? [run.text] : []))).toEqual(['09:00–12:00 Uhr']);
  });

  it('are none in German, and other scripts need no list', async () => {
    expect(await tagged('Anmeldung', 'de')).toEqual([]);
    expect(await tagged('Зверніться до Jobcenter', 'uk')).toEqual(['de: Jobcenter']);
  });
});
