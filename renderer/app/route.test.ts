import { describe, expect, it } from 'vitest';
import type { Route } from './route.ts';
import { hrefOf, routeOf } from './route.ts';

const ROUTES: readonly Route[] = [
  { room: 'overview' },
  { room: 'chapters', chapter: 'wohnen' },
  { room: 'chapters', chapter: 'wohnen', line: '12' },
  { room: 'translate', language: 'de-x-leicht', unit: 'chapter/wohnen', segment: '0a1b' },
  { room: 'translate', language: 'uk', unit: 'chapter/wohnen', show: 'given' },
  { room: 'translate', language: 'uk', show: 'review' },
  { room: 'contacts', contact: 'meldebehoerde' },
  { room: 'history', kind: 'chapter', id: 'wohnen', language: 'ar' },
  { room: 'settings' },
];

describe('an address of the desk', () => {
  it.each(ROUTES)('leads back to where it was made: %j', (route) => {
    expect(routeOf(hrefOf(route))).toEqual(route);
  });

  it.each(['', '#', '#/', '#/nowhere', '#/constructor', '#key=abc'])('that nobody knows leads to the overview: "%s"', (hash) => {
    expect(routeOf(hash)).toEqual({ room: 'overview' });
  });

  it('with a broken escape still leads to its room', () => {
    expect(routeOf('#/contacts/%E0%A4')).toEqual({ room: 'contacts' });
  });
});
