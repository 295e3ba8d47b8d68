/** A field that may be left empty: then there is no such property. */
export function optionalText(text: string): string | undefined {
  return text === '' ? undefined : text;
}
