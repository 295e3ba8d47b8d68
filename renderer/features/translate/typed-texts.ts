/** What was typed and not saved, by the text that it belongs to; survives a reload. */
export interface TypedPlace {
  readonly unit: string;
  readonly language: string;
  readonly hash: string;
}

export function readTyped(place: TypedPlace): string | null {
  return localStorage.getItem(keyOf(place));
}

export function keepTyped(place: TypedPlace, markdown: string): void {
  localStorage.setItem(keyOf(place), markdown);
}

export function dropTyped(place: TypedPlace): void {
  localStorage.removeItem(keyOf(place));
}

function keyOf({ unit, language, hash }: TypedPlace): string {
  return `mappe-typed:${language}:${unit}:${hash}`;
}
