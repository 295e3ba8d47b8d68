import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LockedPackage } from './locked-packages.ts';
import { AMENDMENTS, SHIPPED_FILES } from './rules.ts';

const TEXTS = join(import.meta.dirname, 'texts');
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)/i;

const HEAD = `# Third-party notices

Mappe is licensed under EUPL-1.2 (see LICENSE). It is shipped together with the packages and fonts below, each under its own
licence. Made by \`npm run licences -- --write\`; do not edit. A package that exists in a build per platform stands here once.

Electron, which \`npm start\` fetches, brings the notices of its own parts (\`LICENSES.chromium.html\`).
`;

/** The whole notice as Markdown: a list, then every licence text once, with the packages that it belongs to. */
export function notices(root: string, packages: readonly LockedPackage[]): string {
  const shipped = packages
    .filter(({ tool, platform }) => !tool && !platform)
    .toSorted((a, b) => (a.name === b.name ? compare(a.version, b.version) : compare(a.name, b.name)));
  const lines = shipped.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  lines.push(...SHIPPED_FILES.map(({ name, version, licence }) => `| ${name} (file) | ${version} | ${licence} |`));
  const byText = new Map<string, string[]>();
  for (const one of shipped) {
    for (const text of textsOf(root, one)) {
      const users = byText.get(text) ?? [];
      const user = `${one.name} ${one.version}`;
      if (!users.includes(user)) byText.set(text, [...users, user]);
    }
  }
  for (const { name, version, text } of SHIPPED_FILES) byText.set(clean(readFileSync(join(root, text), 'utf8')), [`${name} ${version}`]);
  const sections = Array.from(byText, ([text, users]) => `## ${users.join(', ')}\n\n\`\`\`\`text\n${text}\n\`\`\`\`\n`);
  return [HEAD, ['| package | version | licence |', '|---|---|---|', ...lines, ''].join('\n'), ...sections].join('\n');
}

/** Licence texts of a package: its own files, else those that we know to apply. */
function textsOf(root: string, { folder, name }: LockedPackage): readonly string[] {
  const own = readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && LICENCE_FILE.test(entry.name))
    .map((entry) => clean(readFileSync(join(root, folder, entry.name), 'utf8')));
  if (own.length > 0) return own;
  const amendment = AMENDMENTS[name];
  if (!amendment) throw new Error(`${name} ships no licence text: add its copyright and text to scripts/licences/rules.ts`);
  return amendment.texts.map((file) => clean(`${amendment.copyright}\n\n${readFileSync(join(TEXTS, file), 'utf8')}`));
}

function clean(text: string): string {
  return text
    .replaceAll('\r', '')
    .replaceAll(/[ \t]+$/gm, '')
    .trim();
}

/** By code point: the notice must not depend on the locale of who makes it. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
