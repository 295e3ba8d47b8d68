import { isId } from '../model/id.ts';
import type { LinkTarget } from '../model/inline.ts';

const OUTSIDE = /^(?:https?|mailto|tel):\S/i;
const INSIDE = /^(chapter|contact|offer):([^#]*)(?:#(.*))?$/;

/** A link target as it is written in a file; null when it is not one that may be printed or followed. */
export function readLinkTarget(url: string): LinkTarget | null {
  const inside = INSIDE.exec(url);
  if (inside) {
    const [, kind, id = '', anchor] = inside;
    if (!isId(id) || (kind !== 'chapter' && kind !== 'contact' && kind !== 'offer')) return null;
    return { kind, id, anchor: anchor === undefined || anchor === '' ? null : anchor };
  }
  return OUTSIDE.test(url) ? { kind: 'url', url } : null;
}

export function writeLinkTarget(target: LinkTarget): string {
  if (target.kind === 'url') return target.url;
  return `${target.kind}:${target.id}${target.anchor === null ? '' : `#${target.anchor}`}`;
}
