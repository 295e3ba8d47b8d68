import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from './catalogue.ts';
import { catalogue, sayFrom } from './catalogue.ts';

const found = import.meta.glob<Record<string, unknown>>('../**/*words.ts', { eager: true });
const catalogues = Object.entries(found).flatMap(([path, exports]) =>
  Object.values(exports)
    .filter(isCatalogue)
    .map((words) => ({ path, words })),
);

describe.each(catalogues)('the words of $path', ({ words }) => {
  it.each(Object.keys(words.de))('say the same with the same values in both languages: %s', (name) => {
    const [de, en] = [words.de[name] ?? '', words.en[name] ?? ''];
    expect(de.trim()).not.toBe('');
    expect(en.trim()).not.toBe('');
    expect(valuesOf(en)).toEqual(valuesOf(de));
  });
});

it('counts and groups as each language does', () => {
  const words = catalogue(
    { left: '{count, plural, one {# Wort} other {# Wörter}}' },
    { left: '{count, plural, one {# word} other {# words}}' },
  );
  expect(sayFrom(words, 'de')('left', { count: 1234 })).toBe('1.234 Wörter');
  expect(sayFrom(words, 'en')('left', { count: 1 })).toBe('1 word');
});

function isCatalogue(value: unknown): value is Catalogue<string> {
  return typeof value === 'object' && value !== null && 'de' in value && 'en' in value;
}

/** The names that a message has to be filled with. */
function valuesOf(message: string): readonly string[] {
  const names = new Set<string>();
  const collect = (node: unknown): void => {
    if (Array.isArray(node)) for (const part of node) collect(part);
    else if (typeof node === 'object' && node !== null) {
      if ('type' in node && 'value' in node && typeof node.value === 'string' && node.type !== 0) names.add(node.value);
      for (const child of Object.values(node)) if (typeof child === 'object') collect(child);
    }
  };
  collect(new IntlMessageFormat(message, 'de', undefined, { ignoreTag: true }).getAst());
  return [...names].toSorted();
}
