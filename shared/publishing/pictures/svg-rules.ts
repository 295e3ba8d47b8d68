/** What may not be in a drawing that is printed or shown: one set of rules for finding it and for taking it out. */

/** Elements that run code, bring in foreign content or move. */
const FORBIDDEN: ReadonlySet<string> = new Set([
  'script',
  'foreignObject',
  'iframe',
  'object',
  'embed',
  'audio',
  'video',
  'handler',
  'set',
  'animate',
  'animateTransform',
  'animateMotion',
]);
/** Places within the drawing, and pictures that are wholly inside it. */
const INSIDE = /^\s*(?:#|data:image\/(?:png|jpeg);base64,)/i;
/** Where a link may lead. */
const LINKED = /^\s*(?:#|https?:|mailto:|tel:)/i;
const OUTSIDE_URL = /url\(\s*["']?\s*(?!["']?#)/i;
/** Deepest nesting; no drawing program comes near it, and drawing is recursive. */
export const DEEPEST = 200;

export function isForbiddenElement(local: string): boolean {
  return FORBIDDEN.has(local);
}

export function isForbiddenAttribute(element: string, attribute: string, value: string): boolean {
  if (/^on/i.test(localName(attribute))) return true;
  if (localName(attribute) === 'href' && !(element === 'a' ? LINKED : INSIDE).test(value)) return true;
  return OUTSIDE_URL.test(value);
}

/** How a person finds it in the file. */
export function namedAttribute(attribute: string, value: string): string {
  return /^on/i.test(localName(attribute)) ? attribute : `${attribute}="${value.slice(0, 60)}"`;
}

/** Of a style sheet within the drawing; other texts are harmless, but nobody need know which is which. */
export function isForbiddenText(text: string): boolean {
  return /@import/i.test(text) || OUTSIDE_URL.test(text);
}

export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
