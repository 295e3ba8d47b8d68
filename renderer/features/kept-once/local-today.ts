/** Today where this person is: "2026-11-28". */
export function localToday(): string {
  // Swedish writes dates as ISO 8601 does.
  return new Date().toLocaleDateString('sv-SE');
}

/** A day so many days later. */
export function laterBy(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
