import { SaxesParser } from 'saxes';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Parses strictly, as Word does: what is not well-formed throws. */
export function readXml(text: string): XmlElement {
  const root: { name: string; attributes: Record<string, string>; children: (XmlElement | string)[] } = {
    name: '',
    attributes: {},
    children: [],
  };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (content) => open.at(-1)?.children.push(content));
  parser.write(text).close();
  const [document] = elements(root);
  if (!document) throw new Error('No element in the XML');
  return document;
}

/** Elements directly inside, all or those of one name. */
export function elements(parent: XmlElement | undefined, name?: string): readonly XmlElement[] {
  const inside = (parent?.children ?? []).filter((node) => typeof node !== 'string');
  return name === undefined ? inside : inside.filter((element) => element.name === name);
}

/** Elements of a name at any depth, in document order. */
export function descendants(parent: XmlElement | undefined, name: string): readonly XmlElement[] {
  return elements(parent).flatMap((element) => [...(element.name === name ? [element] : []), ...descendants(element, name)]);
}

/** The element down a path of names, if there is one. */
export function child(parent: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => elements(at, name)[0], parent);
}

export function xmlText(element: XmlElement | undefined): string {
  return (element?.children ?? []).map((inside) => (typeof inside === 'string' ? inside : xmlText(inside))).join('');
}
