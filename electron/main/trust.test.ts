import { describe, expect, it } from 'vitest';
import { isOurAddress, isTrustedSender } from './trust.ts';

const OURS = 'app://mappe/index.html';

describe('isOurAddress', () => {
  it('takes the pages of the app', () => {
    expect(isOurAddress(OURS)).toBe(true);
    expect(isOurAddress('app://mappe/')).toBe(true);
  });

  it.each([
    'https://example.org/',
    'app://mappe.example.org/index.html',
    'app://mappe@example.org/',
    'app://user:secret@mappe/',
    'app://mappe:80/',
    'app:mappe',
    'apps://mappe/',
    'file:///index.html',
    'data:text/html,x',
    'about:blank',
    'javascript:alert(1)',
    '',
  ])('does not take %s for one of them', (address) => {
    expect(isOurAddress(address)).toBe(false);
  });
});

describe('isTrustedSender', () => {
  it('trusts the main frame of our window on a page of ours, and nobody else', () => {
    expect(isTrustedSender({ url: OURS, parent: null }, true)).toBe(true);
    expect(isTrustedSender({ url: OURS, parent: null }, false)).toBe(false);
    expect(isTrustedSender({ url: OURS, parent: {} }, true)).toBe(false);
    expect(isTrustedSender({ url: 'https://example.org/', parent: null }, true)).toBe(false);
    expect(isTrustedSender(null, true)).toBe(false);
  });
});
