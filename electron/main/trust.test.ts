import { describe, expect, it } from 'vitest';
import { isOurAddress, isTrustedSender, senderOf } from './trust.ts';

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

describe('senderOf', () => {
  const windows = ['a', 'b'].map((name) => ({ name, owns: (contents: string) => contents === name }));
  const frame = { url: OURS, parent: null };

  it('finds the window whose page sent a message', () => {
    expect(senderOf(windows, { sender: 'b', senderFrame: frame })?.name).toBe('b');
  });

  it('knows nobody by pages of others, frames inside of pages, or pages from elsewhere', () => {
    expect(senderOf(windows, { sender: 'c', senderFrame: frame })).toBeNull();
    expect(senderOf(windows, { sender: 'a', senderFrame: null })).toBeNull();
    expect(senderOf(windows, { sender: 'a', senderFrame: { ...frame, parent: {} } })).toBeNull();
    expect(senderOf(windows, { sender: 'a', senderFrame: { ...frame, url: 'https://example.org/' } })).toBeNull();
    expect(senderOf([], { sender: 'a', senderFrame: frame })).toBeNull();
  });
});
