import { SaxesParser } from 'saxes';
import { DEEPEST, isForbiddenAttribute, isForbiddenElement, isForbiddenText, localName, namedAttribute } from './svg-rules.ts';

export interface SvgFault {
  /** The file is not well-formed XML, or not a drawing. */
  readonly broken: boolean;
  /** What must not be in it, as a person finds it in the file: "<script>", "onload", "DOCTYPE". */
  readonly part: string;
}

/** The first thing in an SVG that could run, reach outside or expand; null = a plain drawing. Taking it out is for `cleanSvg`. */
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
    if (isForbiddenElement(local)) refuse(`<${local}>`);
    for (const [attribute, value] of Object.entries(attributes)) {
      if (isForbiddenAttribute(local, attribute, value)) refuse(namedAttribute(attribute, value));
    }
  });
  parser.on('closetag', () => {
    depth--;
  });
  parser.on('text', (text) => {
    if (isForbiddenText(text)) refuse(text.trim().slice(0, 60));
  });
  parser.on('cdata', (text) => {
    if (isForbiddenText(text)) refuse(text.trim().slice(0, 60));
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
