import { expect, it } from 'vitest';
import { hrefOf, routeOf } from '../../app/route.ts';
import { routeOfScope, scopeOf, type VersionScope } from './version-scope.ts';

const unit = { kind: 'contact', id: 'amt' } as const;
const scopes: readonly VersionScope[] = [{}, { unit }, { language: 'ar' }, { unit, language: 'de-x-leicht' }];

it.each(scopes)('has an address that names it: %j', (scope) => {
  const route = routeOf(hrefOf(routeOfScope(scope)));
  expect(route.room === 'history' && scopeOf(route)).toEqual(scope);
});

it('is that of one language for somebody who works in one alone, whatever the address says', () => {
  expect(scopeOf({ room: 'history' }, 'uk')).toEqual({ language: 'uk' });
  expect(scopeOf({ room: 'history', kind: 'language', id: 'ar' }, 'uk')).toEqual({ language: 'uk' });
  expect(scopeOf({ room: 'history', ...unit, language: 'ar' }, 'uk')).toEqual({ unit, language: 'uk' });
});
