import { describe, expect, it } from 'vitest';
import { internationalNumber, webRun } from './contact-links.ts';

describe('a phone number to tap on', () => {
  it.each([
    ['07721 82-2153', '+497721822153'],
    ['(0221) 4710-0', '+4922147100'],
    ['0221/4710–153', '+492214710153'],
    ['+49 (0) 221 4710', '+492214710'],
    ['+43 1 4710', '+4314710'],
    ['0043 1 4710', '+4314710'],
    ['0800 1239900', '+498001239900'],
    ['110', '110'],
    ['116117', '116117'],
  ])('%j is dialled %j', (written, dialled) => {
    expect(internationalNumber(written)).toBe(dialled);
  });
});

describe('a web address', () => {
  it.each([
    ['https://www.lindenbrueck.example/', 'www.lindenbrueck.example'],
    ['http://lindenbrueck.example/amt/', 'lindenbrueck.example/amt'],
  ])('%j is printed as %j and leads where it was typed', (url, text) => {
    expect(webRun(url)).toMatchObject({ text, link: { kind: 'url', url }, direction: 'ltr' });
  });
});
