import { describe, expect, it } from 'vitest';
import { refusalOf, sameSecret } from './request-trust.ts';

describe('refusalOf', () => {
  const host = '127.0.0.1:4173';

  it('lets our own page in, by either name of this computer', () => {
    expect(refusalOf({ host, origin: `http://${host}` }, 'POST', 4173)).toBeNull();
    expect(refusalOf({ host: 'localhost:4173', origin: 'http://localhost:4173' }, 'POST', 4173)).toBeNull();
  });

  it('lets a page load of the user in, which has no origin', () => {
    expect(refusalOf({ host, 'sec-fetch-site': 'none' }, 'GET', 4173)).toBeNull();
  });

  it('refuses any other name, which a rebound address would bring', () => {
    for (const other of ['mappe.example.org:4173', '127.0.0.1:4174', '127.0.0.1', '0.0.0.0:4173', undefined])
      expect(refusalOf({ host: other }, 'GET', 4173)).toBe('host');
  });

  it('refuses other sites, and a call that says nothing of where it comes from', () => {
    expect(refusalOf({ host, origin: 'https://example.org' }, 'POST', 4173)).toBe('origin');
    expect(refusalOf({ host, origin: 'http://localhost:4173' }, 'POST', 4173)).toBe('origin');
    expect(refusalOf({ host }, 'POST', 4173)).toBe('origin');
    expect(refusalOf({ host, 'sec-fetch-site': 'cross-site' }, 'GET', 4173)).toBe('origin');
  });
});

describe('sameSecret', () => {
  it('takes the secret itself and nothing that is like it', () => {
    expect(sameSecret('secret', 'secret')).toBe(true);
    for (const other of ['', 'secre', 'secrets', 'Secret']) expect(sameSecret(other, 'secret')).toBe(false);
  });
});
