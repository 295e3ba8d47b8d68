import { expect, it } from 'vitest';
import { nameOwnLanguages } from './own-languages.ts';
import type { RawObject } from './read-objects.ts';

const object = (number: number, body: string): [number, RawObject] => [number, { number, body, isStream: body.endsWith('endstream') }];

it('gives a language its name back where another one lent its patterns, and no other', () => {
  const metadata = '<< /Type /Metadata /Length 35 >>\nstream\n<rdf:li>es-RO</rdf:li><rdf:li>de</rdf:li>\nendstream';
  const text = '<< /Length 21 >>\nstream\n(<rdf:li>es-RO</rdf:li>) Tj\nendstream';
  const named = nameOwnLanguages({
    head: '',
    trailer: '',
    size: 5,
    objects: new Map([object(1, '<< /Lang (es-RO) /K [<< /Lang (hr) >> << /Lang (ku-TR) >>] >>'), object(2, metadata), object(3, text)]),
  });
  expect(named.objects.get(1)?.body).toBe('<< /Lang (ro) /K [<< /Lang (hr) >> << /Lang (kmr) >>] >>');
  expect(named.objects.get(2)?.body).toBe(metadata.replace('es-RO</rdf:li>', 'ro</rdf:li>   '));
  expect(named.objects.get(3)?.body).toBe(text);
});
