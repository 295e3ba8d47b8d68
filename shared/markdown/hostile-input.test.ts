import { describe, expect, it } from 'vitest';
import { readChapter } from './read-chapter.ts';
import { writeChapter } from './write-chapter.ts';

const MANY = 10_000;
const MEGABYTE = 1_000_000;
/** Milliseconds of processor time: the worst of these took a third of it when measured, and a busy machine does not count. */
const LIMIT = 1_000;

const cases: Readonly<Record<string, string>> = {
  'lists nested 3,000 deep': Array.from({ length: 3_000 }, (_, depth) => `${' '.repeat(2 * depth)}- Wort${depth}`).join('\n'),
  'lists nested 3,000 deep on one line': `${'- '.repeat(3_000)}Wort`,
  'quotes nested 3,000 deep': `${'> '.repeat(3_000)}Wort`,
  'quotes and lists nested 3,000 deep': `${'> - '.repeat(3_000)}Wort`,
  'a line of letters': 'a'.repeat(MEGABYTE),
  'a line of words': 'Wort '.repeat(MEGABYTE / 5),
  'a line of spaces': `a${' '.repeat(MEGABYTE)}b`,
  'a line of backslashes': '\\'.repeat(MEGABYTE),
  'a line of hashes': `# a${' #'.repeat(MEGABYTE / 2)}b`,
  'a line of bars': '|'.repeat(MEGABYTE),
  'opening brackets': '['.repeat(MANY),
  'opening and closing brackets': '['.repeat(MANY) + ']'.repeat(MANY),
  'links that never end': '[a]('.repeat(MANY),
  'images that never end': '!['.repeat(MANY),
  backticks: '`'.repeat(MANY),
  'backticks of many lengths': Array.from({ length: 140 }, (_, length) => `${'`'.repeat(length + 1)} `).join(''),
  asterisks: '*'.repeat(MANY),
  'opening asterisks': '*a '.repeat(MANY),
  'mixed delimiters': '*a _b ~~c '.repeat(MANY),
  colons: ':'.repeat(MANY),
  'facts that never end': ':fact['.repeat(MANY),
  'boxes that never end': ':::tip\n'.repeat(MANY),
  'unknown directives that never end': ':::x\n'.repeat(MANY),
  'fences without a box': ':::\n'.repeat(MANY),
  'a table of 10,000 columns and rows': `${'|a'.repeat(MANY)}\n${'|-'.repeat(MANY)}\n${'|b\n'.repeat(MANY)}`,
  'a table of 90,000 cells': `${'|a'.repeat(300)}\n${'|-'.repeat(300)}\n${`${'|b'.repeat(300)}\n`.repeat(300)}`,
  'tags that never end': 'x <a '.repeat(MANY),
  'comments that never end': 'x <!-- '.repeat(MANY),
  'link definitions': Array.from({ length: MANY }, (_, index) => `[d${index}]: /u "t`).join('\n'),
  'used link definitions': Array.from({ length: 1_000 }, (_, index) => `[d${index}]: https://u.example/${index}\n\n[d${index}]\n`).join(
    '\n',
  ),
  'addresses without end': 'https://'.repeat(MANY),
  'mail addresses': 'a@b.'.repeat(MANY),
  'paragraphs of delimiters': `${'https://*'.repeat(200)}\n\n`.repeat(500),
  'a head of brackets': `---\na: ${'['.repeat(5_000)}\n---\n`,
  'a head of braces': `---\n${'{'.repeat(9_900)}\n---\n`,
  'a head of lists in lists': `---\n${'- '.repeat(9_900)}\n---\n`,
  'a head of indentation': `---\n${Array.from({ length: 190 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')}\n---\n`,
  'a head of keys within keys': `---\n${'? '.repeat(42)}nen\n---\n`,
  'a head of references': '---\na: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n---\n',
};

describe('hostile input', () => {
  it.each(Object.entries(cases))('does not keep the reader busy: %s', (_, text) => {
    const before = process.cpuUsage();
    const { chapter } = readChapter(text, 'chapter.md');
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(LIMIT);
    expect(writeChapter(chapter, text)).toBe(text);
  });

  it('keeps what is nested too deep as text and says so', () => {
    const { chapter, problems } = readChapter(`${'- '.repeat(40)}Wort`, 'chapter.md');
    expect(problems.map(({ code }) => code)).toContain('markdown.too-deep');
    expect(JSON.stringify(chapter)).toContain(`"type":"verbatim","reason":"other","text":"${'- '.repeat(24)}Wort"`);
  });

  it('keeps a paragraph that is too heavy as text and says so', () => {
    const { chapter, problems } = readChapter('*a '.repeat(MANY), 'chapter.md');
    expect(problems.map(({ code }) => code)).toContain('markdown.too-long');
    expect(JSON.stringify(chapter)).toContain('*a '.repeat(MANY).trim());
  });
});
