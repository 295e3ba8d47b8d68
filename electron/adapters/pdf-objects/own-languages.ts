import { LENT_NAMES } from '../../../shared/publishing/typst/lent-patterns.ts';
import type { RawObject, RawPdf } from './read-objects.ts';

const NAME = new RegExp(String.raw`/Lang\s*\((${[...LENT_NAMES.keys()].join('|')})\)`, 'g');
/** In the metadata, which lie uncompressed in the file. */
const ENTRY = new RegExp(`<rdf:li>(${[...LENT_NAMES.keys()].join('|')})</rdf:li>`, 'g');

/** Gives every language its own name again where another one lent it its hyphenation. */
export function nameOwnLanguages(pdf: RawPdf): RawPdf {
  const renamed = Array.from(pdf.objects, ([number, object]): readonly [number, RawObject] => {
    const body = object.isStream ? withOwnEntry(object.body) : object.body.replace(NAME, (_, lent: string) => `/Lang (${ownName(lent)})`);
    return [number, body === object.body ? object : { ...object, body }];
  });
  return { ...pdf, objects: new Map(renamed) };
}

/** As long as before: the length of the stream stands before it. */
function withOwnEntry(body: string): string {
  if (!/\/Type\s*\/Metadata\b/.test(body.slice(0, 200))) return body;
  return body.replace(ENTRY, (entry, lent: string) => `<rdf:li>${ownName(lent)}</rdf:li>`.padEnd(entry.length));
}

function ownName(lent: string): string {
  return LENT_NAMES.get(lent) ?? lent;
}
