import type { Id } from './id.ts';

/**
 * Running text. Formatting nests; facts, images and raw HTML are leaves.
 * Raw HTML is kept and shown as text, never interpreted.
 */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'strong'; readonly children: readonly Inline[] }
  | { readonly type: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly type: 'strikethrough'; readonly children: readonly Inline[] }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'link'; readonly target: LinkTarget; readonly title: string | null; readonly children: readonly Inline[] }
  | { readonly type: 'image'; readonly source: string; readonly alt: string; readonly title: string | null }
  | { readonly type: 'fact'; readonly path: FactPath }
  | { readonly type: 'break' }
  | { readonly type: 'html'; readonly text: string };

/** Where a link leads: out of the folder (`https:`, `http:`, `mailto:`, `tel:`), or to a thing of the folder by id. */
export type LinkTarget =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'chapter' | 'contact' | 'offer'; readonly id: Id; readonly anchor: string | null };

/** One fact of a contact, an offer or the place, as written between the brackets of `:fact[...]`: "meldebehoerde.phone". */
export type FactPath = string;
