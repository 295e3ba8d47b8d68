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

describe('pasting from other programs', () => {
  it('keeps a list of Word that stands in a cell in its cell, line by line', () => {
    const item = (text: string, marker: string): string =>
      `<p class=MsoListParagraph style='mso-list:l3 level1 lfo3'><span style='mso-list:Ignore'>${marker}</span>${text}</p>`;
    const html = `<table><tr><td>Tag</td><td>Zeit</td></tr><tr><td>Montag</td><td>${item('vormittags', '·')}${item('nachmittags', '·')}</td></tr>
      <tr><td>Dienstag</td><td>${item('zuerst', '1.')}${item('dann', '2.')}</td></tr></table>`;
    expect(markdown(html)).toBe(
      '| Tag | Zeit |\n| --- | --- |\n| Montag | vormittags<br>nachmittags |\n| Dienstag | 1\\. zuerst<br>2. dann |',
    );
  });

  it('leaves the rule above footnotes out, and keeps what they say', () => {
    const html = `<p>Text</p><div style='mso-element:footnote-list'><hr size=1><div style='mso-element:footnote'><p>Seit Januar.</p></div></div>`;
    expect(markdown(html)).toBe('Text\n\nSeit Januar.');
  });

  it('makes one list of those of Word in the browser, nested as they were', () => {
    const list = (tag: string, level: number, text: string, start = 1): string =>
      `<div class="ListContainerWrapper"><${tag} start="${start}"><li data-listid="5" data-aria-level="${level}"><p><span>${text}</span></p></li></${tag}></div>`;
    expect(markdown(`${list('ul', 1, 'Ausweis')}${list('ul', 2, 'oder Pass')}${list('ul', 1, 'Vertrag')}<p>Dann</p>`)).toBe(
      '- Ausweis\n  - oder Pass\n- Vertrag\n\nDann',
    );
    expect(markdown(`${list('ol', 1, 'eins')}${list('ol', 1, 'zwei', 2)}`)).toBe('1. eins\n2. zwei');
  });

  it('reads formatting that stands in styles, and leaves none of them behind', () => {
    const html = `<b style="font-weight:normal"><p><span style="font-size:11pt;font-weight:700">fett</span> <span style="font-style:italic">kursiv</span>
      <span style="text-decoration:line-through">weg</span> <b style="mso-bidi-font-weight:normal">auch</b></p><h2><span style="font-weight:700">Titel</span></h2></b>`;
    expect(cleanPastedHtml(html).html).not.toContain('style');
    expect(markdown(html)).toBe('**fett** _kursiv_ ~~weg~~ **auch**\n\n### Titel');
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
