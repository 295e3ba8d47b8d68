/** Where in the desk the user is. An address of the page names it whole, so that a reload, a link or a shortcut leads back. */
export type Route =
  | { readonly room: 'overview' }
  | { readonly room: 'chapters'; readonly chapter?: string; readonly line?: string }
  | { readonly room: 'translate'; readonly language?: string; readonly unit?: string; readonly segment?: string; readonly show?: string }
  | { readonly room: 'contacts'; readonly contact?: string }
  | { readonly room: 'offers'; readonly offer?: string }
  | { readonly room: 'editions'; readonly edition?: string; readonly language?: string }
  | { readonly room: 'glossary'; readonly term?: string }
  /** `kind` is of a text, or "language" for all texts of the language that `id` then is. */
  | { readonly room: 'history'; readonly kind?: string; readonly id?: string; readonly language?: string }
  | { readonly room: 'settings'; readonly section?: string }
  | { readonly room: 'start'; readonly task?: string }
  | { readonly room: 'sync' };

export type Room = Route['room'];

/** The parts of an address behind the name of its room, in order. */
const PARTS = {
  overview: [],
  chapters: ['chapter', 'line'],
  translate: ['language', 'unit', 'segment'],
  contacts: ['contact'],
  offers: ['offer'],
  editions: ['edition', 'language'],
  glossary: ['term'],
  history: ['kind', 'id', 'language'],
  settings: ['section'],
  start: ['task'],
  sync: [],
} as const satisfies Readonly<Record<Room, readonly string[]>>;

/** "#/translate/ar/chapter~wohnen?show=given": what an `<a href>` takes. A unit's "/" is written "~"; `show` is of which texts it is one. */
export function hrefOf(route: Route): string {
  const values: Readonly<Record<string, string | undefined>> = { ...route };
  const parts: string[] = [];
  for (const name of PARTS[route.room]) {
    const value = values[name];
    if (value === undefined) break;
    parts.push(encodeURIComponent(value.replaceAll('/', '~')));
  }
  const show = values['show'];
  return `#/${[route.room, ...parts].join('/')}${show === undefined ? '' : `?show=${encodeURIComponent(show)}`}`;
}

/** The route of an address; the overview for one that nobody knows. */
export function routeOf(hash: string): Route {
  const [path = '', asked = ''] = hash.replace(/^#\/?/, '').split('?');
  const [room = '', ...rest] = path.split('/');
  if (!isRoom(room)) return { room: 'overview' };
  const named = PARTS[room].map((name, index): [string, string] => [name, decode(rest[index] ?? '')]);
  const show = room === 'translate' && asked.startsWith('show=') ? decode(asked.slice('show='.length)) : '';
  return { room, ...Object.fromEntries([...named, ['show', show]].filter(([, value]) => value !== '')) };
}

function isRoom(name: string): name is Room {
  return Object.hasOwn(PARTS, name);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part).replaceAll('~', '/');
  } catch {
    return '';
  }
}
