import { expect, it } from 'vitest';
import { faultsOf } from './faults-of.ts';
import type { LockedPackage } from './locked-packages.ts';

const plain: LockedPackage = {
  folder: 'node_modules/a',
  name: 'a',
  version: '1.0.0',
  licence: 'MIT',
  tool: false,
  platform: false,
  installScript: false,
};

it('has nothing against a free package that runs nothing while being installed', () => {
  expect(faultsOf([plain])).toEqual([]);
});

it('names a package without a licence, with one that does not fit, and one that runs a script', () => {
  expect(faultsOf([{ ...plain, licence: '' }]).join()).toContain('not named');
  expect(faultsOf([{ ...plain, licence: 'SSPL-1.0' }]).join()).toContain('"SSPL-1.0"');
  expect(faultsOf([{ ...plain, installScript: true }]).join()).toContain('run a script');
});

it('lets tools have licences of data that is not shipped', () => {
  expect(faultsOf([{ ...plain, licence: 'CC-BY-4.0' }])).toHaveLength(1);
  expect(faultsOf([{ ...plain, licence: 'CC-BY-4.0', tool: true }])).toEqual([]);
});
