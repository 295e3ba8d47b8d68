/**
 * `Intl` puts no-break and thin spaces and invisible marks of direction into what it writes. Facts and dates carry plain spaces
 * (a writer keeps facts together by itself, and plain text is found by searching); direction is said by the run.
 */
export function plainSpaces(text: string): string {
  return text.replace(/[\u00A0\u2009\u202F]/g, ' ').replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '');
}
