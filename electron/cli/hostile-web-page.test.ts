// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { writeHtml } from '../../shared/publishing/html/write-html.ts';
import { resolveEdition } from '../../shared/publishing/resolve/resolve-edition.ts';
import { workspaceOf } from '../../shared/testing/folder-files.ts';
import { hostileFolder, LINKS, lostIn, PICTURE, PLACES } from '../testing/hostile-folder.ts';
import { hostileStrings } from '../testing/hostile-strings.ts';

it('hostile texts come out of the web page as visible text, and are nothing that a browser would run', async () => {
  const strings = hostileStrings('canary');
  const workspace = await workspaceOf(['en'], hostileFolder(strings));
  const edition = workspace.editions.get('heft');
  if (!edition) throw new Error('The edition was not read.');
  const resolved = resolveEdition(workspace, 'heft', edition, 'de', '2026-11-23');
  const html = writeHtml(resolved.document, new Map([['media/bild.svg', new TextEncoder().encode(PICTURE)]]));
  const page = new DOMParser().parseFromString(html, 'text/html');

  expect(lostIn(page.body.textContent, strings, PLACES)).toEqual([]);
  const alternatives = [...page.querySelectorAll('img, svg')].map((image) => image.getAttribute('alt') ?? '');
  expect(lostIn(alternatives.join(' '), strings, ['alternative'])).toEqual([]);
  expect(page.querySelectorAll('script, iframe, object, embed, base, form')).toHaveLength(0);
  const attributes = [...page.querySelectorAll('*')].flatMap((element) => [...element.attributes].map(({ name }) => name));
  expect(attributes.filter((name) => name.startsWith('on'))).toEqual([]);
  const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
  expect(links.filter((link) => !link.startsWith('#') && !LINKS.has(link))).toEqual([]);
});
