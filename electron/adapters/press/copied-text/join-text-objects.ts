/** A text object in the state that the typesetter gives it: place, colour, then text that is placed from there. */
const OBJECT = /q\n1 0 0 -1 (-?[\d.]+) (-?[\d.]+) cm\n((?:[^\n]* (?:cs|scn|gs)\n)*)BT\n([\s\S]*?)ET\nQ\n/g;
const PLACE = /\b1 0 0 -1 (-?[\d.]+) (-?[\d.]+) Tm\n/g;

/**
 * Joins text objects of one colour that follow each other at once into one: for some readers a new one is a new word.
 * What is seen stays the same: the later ones are placed from where the first one stands.
 */
export function joinTextObjects(content: string): string {
  let out = '';
  let at = 0;
  let last: { readonly x: number; readonly y: number; readonly state: string } | null = null;
  for (const object of content.matchAll(OBJECT)) {
    const [whole, left = '0', top = '0', state = '', text = ''] = object;
    const between = content.slice(at, object.index);
    const [x, y] = [Number(left), Number(top)];
    if (last !== null && between === '' && last.state === state) {
      const [dx, dy]: readonly [number, number] = [x - last.x, last.y - y];
      out += text.replaceAll(PLACE, (_, tx: string, ty: string) => `1 0 0 -1 ${number(Number(tx) + dx)} ${number(Number(ty) + dy)} Tm\n`);
    } else {
      if (last !== null) out += END;
      out += between + whole.slice(0, -END.length);
      last = { x, y, state };
    }
    at = object.index + whole.length;
  }
  return out + (last === null ? '' : END) + content.slice(at);
}

const END = 'ET\nQ\n';

/** A hundred thousandth of a point is far below what any device shows. */
function number(value: number): string {
  return String(Math.round(value * 1e5) / 1e5);
}
