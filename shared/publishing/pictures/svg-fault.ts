import { SaxesParser } from 'saxes';

export interface SvgFault {
  /** The file is not well-formed XML, or not a drawing. */
  readonly broken: boolean;
  /** What must not be in it, as a person finds it in the file: "<script>", "onload", "DOCTYPE". */
  readonly part: string;
}

/** Elements that run code or bring in foreign content. */
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
const OUTSIDE_URL = /url\(\s*["']?\s*(?!["']?#)/i;
/** Deepest nesting; no drawing program comes near it, and drawing is recursive. */
const DEEPEST = 200;

/** The first thing in an SVG that could run, reach outside or expand; null = a plain drawing. Nothing is repaired: the file is refused. */
export function svgFault(bytes: Uint8Array): SvgFault | null {
  let root: string | null = null;
  let depth = 0;
  const refuse = (part: string, broken = false): never => {
    throw new Refusal({ part, broken });
  };
  const parser = new SaxesParser();
  parser.on('error', (error) => refuse(error.message, true));
  parser.on('doctype', () => refuse('DOCTYPE'));
  parser.on('processinginstruction', ({ target }) => refuse(`<?${target}?>`));
  parser.on('opentag', ({ name, attributes }) => {
    const local = localName(name);
    root ??= local;
    depth++;
    if (depth > DEEPEST) refuse(`<${local}> × ${DEEPEST}`);
    if (FORBIDDEN.has(local)) refuse(`<${local}>`);
    for (const [attribute, value] of Object.entries(attributes)) {
      if (/^on/i.test(attribute)) refuse(attribute);
      if (localName(attribute) === 'href' && local !== 'a' && !INSIDE.test(value)) refuse(`${attribute}="${value.slice(0, 60)}"`);
      if (OUTSIDE_URL.test(value)) refuse(`${attribute}="${value.slice(0, 60)}"`);
    }
  });
  parser.on('closetag', () => {
    depth--;
  });
  parser.on('text', (text) => {
    if (/@import/i.test(text) || OUTSIDE_URL.test(text)) refuse(text.trim().slice(0, 60));
  });
  parser.on('cdata', (text) => {
    if (/@import/i.test(text) || OUTSIDE_URL.test(text)) refuse(text.trim().slice(0, 60));
  });
  try {
    parser.write(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).close();
  } catch (error) {
    if (error instanceof Refusal) return error.fault;
    return { part: 'UTF-8', broken: true };
  }
  return root === 'svg' ? null : { part: '<svg>', broken: true };
}

/** Ends the reading at once: a million open elements would keep the parser busy for minutes, each of them a fault at the end. */
class Refusal extends Error {
  readonly fault: SvgFault;

  constructor(fault: SvgFault) {
    super(fault.part);
    this.fault = fault;
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
