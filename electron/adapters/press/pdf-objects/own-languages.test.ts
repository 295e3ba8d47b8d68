import { expect, it } from 'vitest';
import { nameOwnLanguages } from './own-languages.ts';

it('gives a language its name back where another one lent its patterns, no other, and the file keeps its length', () => {
  const pdf = '<< /Lang (es-RO) /K [<< /Lang (hr) >> << /Lang (ku-TR) >>] >> <rdf:li>es-RO</rdf:li><rdf:li>de</rdf:li> (es-RO) Tj';
  const named = Buffer.from(nameOwnLanguages(Buffer.from(pdf, 'latin1'))).toString('latin1');
  expect(named).toBe('<< /Lang (ro)    /K [<< /Lang (hr) >> << /Lang (kmr)   >>] >> <rdf:li>ro</rdf:li>   <rdf:li>de</rdf:li> (es-RO) Tj');
});
