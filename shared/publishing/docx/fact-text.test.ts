import { describe, expect, it } from 'vitest';
import { factText, plainFact } from './fact-text.ts';

describe('factText', () => {
  it.each(['07721 82-2153', '8.00 – 12.00 Uhr', '§ 15 Abs. 2', 'Am Hoptbühl 2, 78048 Villingen-Schwenningen'])(
    'leaves no place for a line to break in right-to-left text: %s',
    (fact) => {
      const written = factText(fact, 'rtl');
      expect(written).not.toMatch(/[ \u00a0-]/);
      expect(plainFact(written)).toBe(fact);
    },
  );

  it.each(['max-muster@stadt-ulm.example', 'https://www.stadt-ulm.example/a-b', 'www.stadt-ulm.example/a-b', 'stadt-ulm.example'])(
    'leaves an address that a machine reads as it is: %s',
    (address) => {
      expect(factText(address, 'rtl')).toBe(address);
      expect(factText(address, 'ltr')).toBe(address);
    },
  );

  it('keeps the hyphen of a number that people search for in left-to-right text', () => {
    expect(factText('07721 82-2153', 'ltr')).toBe('07721\u00a082-2153');
  });

  it('drops marks of direction that would close the isolate around it', () => {
    expect(factText('12\u2069\u202e34', 'rtl')).toBe('1234');
  });
});
