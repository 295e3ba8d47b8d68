/** The form in which every document lies on the disk: two spaces, one property per line, a line end at the end. */
export function writeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
