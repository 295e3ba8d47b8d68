import type { DefinitionNode } from './block-tree.ts';
import type { LinkTable } from './lex-inlines.ts';
import { noLinks } from './lex-inlines.ts';

// The line break cannot occur in a target that somebody wrote.
const SCHEME = 'definition\n';

/**
 * The link definitions of a file and which of them are used. marked gets numbers in place of targets, so that the
 * token of a link tells which definition it came from.
 */
export class DefinitionTable {
  readonly links: LinkTable;
  private readonly definitions: readonly DefinitionNode[];
  private readonly used = new Set<DefinitionNode>();

  constructor(definitions: readonly DefinitionNode[]) {
    this.definitions = definitions;
    const links: LinkTable = noLinks();
    definitions.forEach(({ label }, index) => {
      links[label] = { href: `${SCHEME}${index}` };
    });
    this.links = links;
  }

  resolve(href: string): { readonly destination: string; readonly title: string | null; readonly use: () => void } | null {
    const definition = href.startsWith(SCHEME) ? this.definitions[Number(href.slice(SCHEME.length))] : undefined;
    if (!definition) return null;
    return { destination: definition.destination, title: definition.title, use: () => this.used.add(definition) };
  }

  isUsed(definition: DefinitionNode): boolean {
    return this.used.has(definition);
  }
}
