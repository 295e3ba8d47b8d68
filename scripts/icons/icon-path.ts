import svgpath from 'svgpath';

/** An element of an icon: its name and its attributes. */
type IconNode = readonly [element: string, attributes: Readonly<Record<string, string>>];

/** The drawn elements of an icon's file, which has one a line and none within another. */
export function elementsOf(svg: string): readonly IconNode[] {
  const body = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1);
  return Array.from(body.matchAll(/<([a-z]+)([^>]*)\/>/g), ([, element = '', attributes = '']) => [
    element,
    Object.fromEntries(Array.from(attributes.matchAll(/([a-z0-9]+)="([^"]*)"/g), ([, name = '', value = '']) => [name, value])),
  ]);
}

/** All elements of an icon as one path of absolute M, L, C and Z. */
export function iconPath(nodes: readonly IconNode[]): string {
  return nodes.map(([element, attributes]) => plain(outline(element, attributes))).join('');
}

function outline(element: string, attributes: Readonly<Record<string, string>>): string {
  const number = (name: string, otherwise = 0): number => Number(attributes[name] ?? otherwise);
  switch (element) {
    case 'path':
      return attributes['d'] ?? '';
    case 'line':
      return `M${number('x1')} ${number('y1')}L${number('x2')} ${number('y2')}`;
    case 'polyline':
      return `M${attributes['points'] ?? ''}`;
    case 'polygon':
      return `M${attributes['points'] ?? ''}Z`;
    case 'circle':
      return ellipse(number('cx'), number('cy'), number('r'), number('r'));
    case 'ellipse':
      return ellipse(number('cx'), number('cy'), number('rx'), number('ry'));
    case 'rect':
      return rectangle(number('x'), number('y'), number('width'), number('height'), number('rx', number('ry')));
    default:
      throw new Error(`cannot draw <${element}>`);
  }
}

function ellipse(cx: number, cy: number, rx: number, ry: number): string {
  return `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0Z`;
}

function rectangle(x: number, y: number, width: number, height: number, r: number): string {
  const corner = (dx: number, dy: number): string => (r === 0 ? '' : `a${r} ${r} 0 0 1 ${dx} ${dy}`);
  const [across, down] = [width - 2 * r, height - 2 * r];
  return `M${x + r} ${y}h${across}${corner(r, r)}v${down}${corner(-r, r)}h${-across}${corner(-r, -r)}v${-down}${corner(r, -r)}Z`;
}

/** Without shorthands, arcs and quadratic curves. */
function plain(path: string): string {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let out = '';
  const put = (letter: string, ...at: readonly number[]): void => {
    out += letter + at.map((value) => String(Math.round(value * 100) / 100)).join(' ');
    x = at.at(-2) ?? startX;
    y = at.at(-1) ?? startY;
  };
  svgpath(path)
    .abs()
    .unshort()
    .unarc()
    .iterate((segment) => {
      const [letter, ...at] = segment;
      const [a = 0, b = 0, c = 0, d = 0] = at;
      if (letter === 'M') {
        [startX, startY] = [a, b];
        put('M', a, b);
      } else if (letter === 'H') put('L', a, y);
      else if (letter === 'V') put('L', x, a);
      else if (letter === 'Q') put('C', x + (2 / 3) * (a - x), y + (2 / 3) * (b - y), c + (2 / 3) * (a - c), d + (2 / 3) * (b - d), c, d);
      else if (letter === 'Z') put('Z');
      else put(letter, ...at);
    });
  return out;
}
