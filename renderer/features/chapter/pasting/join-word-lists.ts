/** `mso-list:l0 level1 lfo1`: which list a paragraph of Word belongs to, and how deep. */
const MSO_LIST = /mso-list:\s*l\d+\s+level(\d+)\s+lfo(\d+)/i;
/** "1.", "12)", "a)", "iv.", "(3)": a marker that counts; everything else is a bullet. */
const COUNTING = /^\(?(?:\d+|[a-z]|[ivxlc]+)[.)]/i;

interface ListParagraph {
  readonly element: HTMLElement;
  readonly level: number;
  readonly list: string;
  readonly marker: string;
}

/** Word's lists are paragraphs that look like items. Makes lists of them, nested as they were. */
export function joinWordLists(body: HTMLElement): void {
  unfoldOnlineLists(body);
  const paragraphs = [...body.querySelectorAll<HTMLElement>('[style*="mso-list"]')].flatMap((element) => listParagraph(element) ?? []);
  let open: OpenLists | null = null;
  for (const paragraph of paragraphs) {
    const continues: boolean = open !== null && open.isFollowedBy(paragraph);
    if (!continues) open = new OpenLists(paragraph);
    open?.add(paragraph);
  }
}

/** Word in the browser puts each item into a list of its own, and says beside it how deep it lies: paragraphs again, as Word itself has them. */
function unfoldOnlineLists(body: HTMLElement): void {
  for (const item of body.querySelectorAll<HTMLElement>('li[data-aria-level]')) {
    const list = item.parentElement;
    if (!list) continue;
    const paragraph = document.createElement('p');
    const { ariaLevel = '1', listid = '0' } = item.dataset;
    paragraph.setAttribute('style', `mso-list:l0 level${ariaLevel} lfo${listid}`);
    const marker = document.createElement('span');
    marker.setAttribute('style', 'mso-list:Ignore');
    const first = list instanceof HTMLOListElement ? list.start + [...list.children].indexOf(item) : null;
    marker.textContent = first === null ? '·' : `${first}.`;
    for (const inner of item.querySelectorAll('p')) inner.replaceWith(...inner.childNodes);
    paragraph.append(marker, ...item.childNodes);
    (list.closest('.ListContainerWrapper') ?? list).before(paragraph);
  }
  for (const list of body.querySelectorAll('ul, ol')) {
    if (list.querySelector('li[data-aria-level]') !== null) (list.closest('.ListContainerWrapper') ?? list).remove();
  }
}

function listParagraph(element: HTMLElement): ListParagraph | null {
  const found = MSO_LIST.exec(element.getAttribute('style') ?? '');
  if (!found) return null;
  const marker = element.querySelector('[style*="mso-list:Ignore"], [style*="mso-list: Ignore"]');
  const text = (marker?.textContent ?? '').replaceAll('\u00a0', ' ').trim();
  const { outermost } = { outermost: marker?.parentElement };
  marker?.remove();
  if (outermost && outermost !== element && outermost.textContent === '') outermost.remove();
  return { element, level: Number(found[1] ?? 1), list: found[2] ?? '', marker: text };
}

/** The lists around the last item, outermost first. */
class OpenLists {
  private readonly list: string;
  private readonly lists: HTMLElement[] = [];
  private root: HTMLElement | null = null;

  constructor({ list }: ListParagraph) {
    this.list = list;
  }

  /** Whether a paragraph comes right behind this list and belongs to it. */
  isFollowedBy({ element, list, level }: ListParagraph): boolean {
    return this.root !== null && element.previousElementSibling === this.root && (list === this.list || level > 1);
  }

  add({ element, level, marker }: ListParagraph): void {
    while (this.lists.length > level) this.lists.pop();
    while (this.lists.length < Math.max(level, 1)) this.open(element, marker);
    const item = document.createElement('li');
    const paragraph = document.createElement('p');
    paragraph.append(...element.childNodes);
    item.append(paragraph);
    this.lists.at(-1)?.append(item);
    element.remove();
  }

  private open(element: HTMLElement, marker: string): void {
    const list = document.createElement(COUNTING.test(marker) ? 'ol' : 'ul');
    const first = /\d+/.exec(marker)?.[0];
    if (list.localName === 'ol' && first !== undefined && first !== '1') list.setAttribute('start', first);
    const around = this.lists.at(-1);
    if (around === undefined) {
      element.before(list);
      this.root = list;
    } else {
      const last = around.lastElementChild ?? around.appendChild(document.createElement('li'));
      last.append(list);
    }
    this.lists.push(list);
  }
}
