import { useEffect } from 'react';
import { toneOf } from '../../../shared/publishing/typst/tone.ts';

/**
 * Gives the desk the town's own colour, as the brochures have it: darkened until it can be read. In the dark theme the
 * style sheet takes the bright relative of the same tone.
 */
export function useTownColour(primary: string | null): void {
  useEffect(() => {
    if (primary === null) return;
    const tone = toneOf(primary);
    const { style } = document.documentElement;
    for (const [name, colour] of Object.entries(tone)) style.setProperty(`--town-${name}`, colour);
  }, [primary]);
}
