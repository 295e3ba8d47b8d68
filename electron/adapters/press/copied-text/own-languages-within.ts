import { LENT_NAMES } from '../../../../shared/publishing/typst/lent-patterns.ts';
import { referenceIn } from '../pdf-objects/read-objects.ts';
import type { RawPdf } from '../pdf-objects/read-objects.ts';

const SEQUENCE = /(\/MCID (\d+)\n) {2}\/Lang \(([^)]*)\)\n/g;
const LANGUAGE = /\/Lang\s*\(([^)]*)\)/;

/** Whether texts of the file are in a language that another one lent its hyphenation, and its name. */
export function hasLentLanguage({ objects }: RawPdf): boolean {
  const names = [...LENT_NAMES.values()].map((own) => `/Lang (${own})`);
  return [...objects.values()].some(({ body, isStream }) => !isStream && names.some((name) => body.includes(name)));
}

/** Sequences of a page under their languages' own names; those that say what is true around them anyway say nothing, and can be joined. */
export function ownLanguagesWithin(content: string, languageAround: (id: number) => string | null): string {
  return content.replace(SEQUENCE, (whole, head: string, id: string, lent: string) => {
    const own = LENT_NAMES.get(lent);
    if (own === undefined) return whole;
    return languageAround(Number(id)) === own ? head : `${head}  /Lang (${own})\n`;
  });
}

/** The language of an element of the structure, its own or that of what it stands in (ISO 32000-2, section 14.9.2). */
export function languagesOf({ objects }: RawPdf): (element: number) => string | null {
  const catalog = [...objects.values()].find(({ body, isStream }) => !isStream && /\/Type\s*\/Catalog\b/.test(body));
  const whole = LANGUAGE.exec(catalog?.body ?? '')?.[1] ?? null;
  const known = new Map<number, string | null>();
  const languageOf = (element: number): string | null => {
    const before = known.get(element);
    if (before !== undefined) return before;
    known.set(element, whole);
    const body = objects.get(element)?.body ?? '';
    const parent = referenceIn(body, 'P');
    const found = LANGUAGE.exec(body)?.[1] ?? (parent === null ? whole : languageOf(parent));
    known.set(element, found);
    return found;
  };
  return languageOf;
}
