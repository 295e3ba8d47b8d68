import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright/test';

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const everything = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
const looked = { exclude: ['[data-live-announcer]'] };
const colours = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/**
 * What axe finds on the page as it stands, one line each. The page's policy lets no script in: this one is evaluated.
 * React Aria's announcer is left out: what it has said names its button for seven seconds, also one that is gone by then.
 * `colours` looks at nothing else: where only the theme is another since everything was looked at.
 */
export async function accessibilityFindings(page: Page, what: 'everything' | 'colours' = 'everything'): Promise<readonly string[]> {
  const options = what === 'everything' ? everything : colours;
  const { violations } = await page.evaluate<AxeResults>(`${source}\naxe.run(${JSON.stringify(looked)}, ${JSON.stringify(options)})`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}
