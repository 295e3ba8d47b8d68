import type { Inline, LinkTarget } from '../model/inline.ts';

/** A part of a text that a translation takes over as it is: it may stand elsewhere in the sentence, but not be changed. */
export type Chip =
  | { readonly kind: 'fact'; readonly path: string }
  | { readonly kind: 'link'; readonly target: LinkTarget; readonly title: string | null }
  | { readonly kind: 'image'; readonly source: string }
  | { readonly kind: 'html'; readonly text: string };

/** The chips of a text in reading order; what stands in it twice is there twice. */
export function chipsOf(inlines: readonly Inline[]): readonly Chip[] {
  return inlines.flatMap((inline): readonly Chip[] => {
    switch (inline.type) {
      case 'fact':
        return [{ kind: 'fact', path: inline.path }];
      case 'image':
        return [{ kind: 'image', source: inline.source }];
      case 'html':
        return [{ kind: 'html', text: inline.text }];
      case 'link':
        return [{ kind: 'link', target: inline.target, title: inline.title }, ...chipsOf(inline.children)];
      case 'strong':
      case 'emphasis':
      case 'strikethrough':
        return chipsOf(inline.children);
      case 'text':
      case 'code':
      case 'break':
        return [];
    }
  });
}

/** Equal for chips that stand for the same thing. A link's title is no address: it may be translated. */
export function chipKey(chip: Chip): string {
  switch (chip.kind) {
    case 'fact':
      return `fact:${chip.path}`;
    case 'image':
      return `image:${chip.source}`;
    case 'html':
      return `html:${chip.text}`;
    case 'link':
      return chip.target.kind === 'url' ? `link:${chip.target.url}` : `${chip.target.kind}:${chip.target.id}#${chip.target.anchor ?? ''}`;
  }
}

export interface ChipBalance {
  /** In the German and not, or not as often, in the translation. */
  readonly missing: readonly Chip[];
  /** More often in the translation than in the German, which has them too. */
  readonly doubled: readonly Chip[];
  /** In the translation alone. */
  readonly foreign: readonly Chip[];
}

/** What a translation lacks of the German's chips, and what it has too many. */
export function compareChips(german: readonly Chip[], target: readonly Chip[]): ChipBalance {
  const germanKeys = new Set(german.map(chipKey));
  const extra = without(target, german);
  return {
    missing: without(german, target),
    doubled: extra.filter((chip) => germanKeys.has(chipKey(chip))),
    foreign: extra.filter((chip) => !germanKeys.has(chipKey(chip))),
  };
}

/** `chips` less one for each equal one among `others`: of two, the first is taken. */
function without(chips: readonly Chip[], others: readonly Chip[]): readonly Chip[] {
  const left = new Map<string, number>();
  for (const chip of others) left.set(chipKey(chip), (left.get(chipKey(chip)) ?? 0) + 1);
  return chips.filter((chip) => {
    const count = left.get(chipKey(chip)) ?? 0;
    left.set(chipKey(chip), count - 1);
    return count <= 0;
  });
}
