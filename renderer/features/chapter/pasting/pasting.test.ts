import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeBlocks } from '../../../../shared/markdown/write-blocks.ts';
import { cleanPastedHtml } from './clean-pasted-html.ts';
import { pastedChapter } from './pasted-chapter.ts';

const fixture = (name: string): string => readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8');
const markdown = (html: string): string => writeBlocks(pastedChapter(html).body).join('\n');

describe('pasting from Word', () => {
  it('keeps headings, formatting, links and nested lists, and nothing of Word', () => {
    expect(markdown(fixture('word-list.html'))).toBe(
      [
        '## Wohnung suchen',
        '',
        '**Wichtig:** Fragen Sie _zuerst_ beim [Wohnungsamt](https://www.lindenfurt.example/wohnen) nach.',
        '',
        '- Ausweis',
        '  - oder Pass',
        '- Einkommen der letzten **drei** Monate',
        '',
        'Dann:',
        '',
        '1. Antrag ausfüllen',
        '2. Abgeben',
      ].join('\n'),
    );
  });

  it('counts the pictures that Word keeps to itself', () => {
    expect(cleanPastedHtml(fixture('word-list.html')).picturesLeftOut).toBe(1);
  });

  it('keeps tables, with a cell over several rows in the first of them', () => {
    expect(markdown(fixture('word-table.html'))).toBe(
      [
        '### Gebühren',
        '',
        '| **Leistung** | **Kosten** |',
        '| --- | --- |',
        '| Anmeldung<br>im Bürgerbüro | frei |',
        '|  | 5\u00a0€ |',
      ].join('\n'),
    );
  });
});

describe('pasting from anywhere', () => {
  it('takes no script, style or address that may not be followed', () => {
    const html = `<p onclick="x()">Text<script>alert(1)</script><style>p{}</style> <a href="javascript:alert(1)">hier</a></p><iframe src="https://x"></iframe>`;
    expect(markdown(html)).toBe('Text hier');
  });

  it('joins no lists that only look alike', () => {
    const item = (list: string, text: string): string =>
      `<p style='mso-list:l${list} level1 lfo${list}'><span style='mso-list:Ignore'>·</span>${text}</p>`;
    expect(markdown(`${item('1', 'a')}${item('1', 'b')}<p>Text</p>${item('1', 'c')}`)).toBe('- a\n- b\n\nText\n\n- c');
  });

  it('keeps columns where cells span them', () => {
    const html = '<table><tr><td colspan="2">Kopf</td><td>C</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>';
    expect(markdown(html)).toBe('| Kopf |  | C |\n| --- | --- | --- |\n| 1 | 2 | 3 |');
  });

  it('leaves what was copied in the desk as it is', () => {
    const html = '<h1 data-pm-slice="0 0 []">Titel</h1>';
    expect(cleanPastedHtml(html).html).toBe(html);
  });
});
