import { describe, expect, it } from 'vitest';
import { safeUrl } from './safe-url.ts';

describe('safeUrl', () => {
  it.each([
    ['https://www.stadt.example/Übersicht?a=1&b=2#c', 'https://www.stadt.example/%C3%9Cbersicht?a=1&b=2#c'],
    ['HTTP://Stadt.example', 'http://stadt.example/'],
    ['https://münchen.example/a b', 'https://xn--mnchen-3ya.example/a%20b'],
    ['mailto:amt@stadt.example?subject=Termin', 'mailto:amt@stadt.example?subject=Termin'],
    ['tel:07721 82-2153', 'tel:07721822153'],
    ['tel:+49 (0)7721/82', 'tel:+490772182'],
  ])('writes %s so that every program accepts it', (url, expected) => {
    expect(safeUrl(url)).toBe(expected);
  });

  it.each([
    '',
    'stadt.example',
    '//stadt.example',
    'javascript:alert(1)',
    'JaVaScRiPt:x',
    ' data:text/html,x',
    'file:///c:/x',
    'https://',
    'http://[',
    'mailto:',
    'mailto:a@b@c',
    'tel:abc',
  ])('refuses "%s"', (url) => {
    expect(safeUrl(url)).toBeNull();
  });
});
