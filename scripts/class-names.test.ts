import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './build-if-stale.ts';

it('gives no class to two style sheets of the page: those of a room stay when the next room opens', () => {
  const folder = join(ROOT, 'renderer');
  const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.css'));
  const owners = new Map<string, Set<string>>();
  for (const path of sheets) {
    for (const [, name = ''] of readFileSync(join(folder, path), 'utf8').matchAll(/^\.([a-z][\w-]*)/gm)) {
      owners.set(name, (owners.get(name) ?? new Set<string>()).add(path));
    }
  }
  expect(owners.size).toBeGreaterThan(100);
  expect([...owners].filter(([, paths]) => paths.size > 1).map(([name, paths]) => [name, ...paths])).toEqual([]);
});
