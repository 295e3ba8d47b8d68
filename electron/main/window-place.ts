import type { Rectangle } from 'electron';
import { z } from 'zod';

const whole = z.int();

/** Where a window was and how large. */
export const windowPlaceSchema = z.object({
  x: whole,
  y: whole,
  width: whole.positive(),
  height: whole.positive(),
  maximised: z.boolean(),
});
export type WindowPlace = z.infer<typeof windowPlaceSchema>;

export const SMALLEST = { width: 1024, height: 700 } as const;
const USUAL = { width: 1280, height: 820 } as const;

/** Pixels of the top edge that must be in sight: enough to take hold of the window. */
const GRIP = { width: 120, height: 32 } as const;

/** Size and, unless the system shall choose it, position of a window that opens. */
export type Opening = Pick<Rectangle, 'width' | 'height'> & Partial<Pick<Rectangle, 'x' | 'y'>>;

/**
 * Opens a window where it was, if its top edge can still be got hold of: a screen may have been unplugged, or a laptop taken from its
 * desk. It is never larger than the screen on which it stands.
 * @param screens the part of each screen that windows may use
 */
export function openingAt(kept: WindowPlace | null, screens: readonly Rectangle[]): Opening {
  if (kept)
    for (const screen of screens) {
      const opening = { x: kept.x, y: kept.y, ...fitInto(kept, screen) };
      if (canBeGripped(opening, screen)) return opening;
    }
  return fitInto(USUAL, screens[0]);
}

/** Where a further window opens, so that it does not cover the one before exactly. */
export function besideOf({ x, y, ...rest }: WindowPlace): WindowPlace {
  return { x: x + 28, y: y + 28, ...rest };
}

function canBeGripped(window: Rectangle, screen: Rectangle): boolean {
  const across = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x);
  const below = screen.y + screen.height - window.y;
  return across >= GRIP.width && below >= GRIP.height && window.y >= screen.y;
}

function fitInto(size: Pick<Rectangle, 'width' | 'height'>, screen: Rectangle | undefined): Pick<Rectangle, 'width' | 'height'> {
  return {
    width: Math.max(SMALLEST.width, Math.min(size.width, screen?.width ?? size.width)),
    height: Math.max(SMALLEST.height, Math.min(size.height, screen?.height ?? size.height)),
  };
}
