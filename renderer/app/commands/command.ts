import type { ComponentType } from 'react';
import type { Shortcut } from './shortcut.ts';
import { isShortcut } from './shortcut.ts';

/** Something that the user can have done, wherever it is offered: palette, menu, button or key. */
export interface Command {
  /** `noun.verb`, unique. */
  readonly id: string;
  /** In the language of the interface. */
  readonly title: string;
  /** The heading under which the palette shows it. */
  readonly group: string;
  readonly shortcut?: Shortcut;
  readonly icon?: ComponentType<{ readonly size?: number | string }>;
  /** Its key means something in one place alone, which hears it by itself. */
  readonly isHeardInPlace?: boolean;
  /** One of many alike: shown once somebody types a word of it. */
  readonly isSought?: boolean;
  /** It opens the palette: there it has nothing to do. */
  readonly opensPalette?: boolean;
  /** Not offered and not to be had by key when false. */
  readonly enabled?: boolean;
  readonly run: () => void;
}

/** What a key runs, which nobody else has taken; of two commands with one shortcut the later. */
export function commandOfKey(commands: readonly Command[], event: KeyboardEvent): Command | undefined {
  if (event.defaultPrevented || event.isComposing) return undefined;
  return commands.findLast(
    ({ shortcut, isHeardInPlace, enabled }) => shortcut && !isHeardInPlace && enabled !== false && isShortcut(event, shortcut),
  );
}
