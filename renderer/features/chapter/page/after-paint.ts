/** Does something once the change that has just been made is on the screen. */
export function afterPaint(work: () => void): void {
  // A frame's callbacks run before it is painted; the next task comes after.
  requestAnimationFrame(() => setTimeout(work));
}
