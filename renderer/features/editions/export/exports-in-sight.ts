/** Exports whose progress is being watched in a dialog: nothing else need tell of them. */
const inSight = new Set<string>();

export function isInSight(job: string): boolean {
  return inSight.has(job);
}

/** Returns how to say that it is out of sight again. */
export function keepInSight(job: string): () => void {
  inSight.add(job);
  return () => void inSight.delete(job);
}
