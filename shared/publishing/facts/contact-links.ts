import type { Run } from '../print-document.ts';
import { factRun } from '../runs.ts';

/** A phone number as people dial it, to tap on a screen. */
export function phoneRun(number: string): Run {
  return factRun(number, { kind: 'url', url: `tel:${internationalNumber(number)}` });
}

export function mailRun(address: string): Run {
  return factRun(address, { kind: 'url', url: `mailto:${address}` });
}

/** "www.lindenbrueck.example/amt": an address as people read it out, without what a browser adds by itself. */
export function webRun(url: string): Run {
  return factRun(url.replace(/^https?:\/\//i, '').replace(/\/$/, ''), { kind: 'url', url });
}

/** "07721 82-2153" is "+497721822153"; short numbers such as 110 or 116117 have no country (RFC 3966, DIN 5008). */
export function internationalNumber(number: string): string {
  const digits = number.replace(/\(0\)/, '').replace(/\D/g, '');
  if (number.startsWith('+')) return `+${digits}`;
  if (digits.startsWith('00')) return `+${digits.slice(2)}`;
  return digits.startsWith('0') ? `+49${digits.slice(1)}` : digits;
}
