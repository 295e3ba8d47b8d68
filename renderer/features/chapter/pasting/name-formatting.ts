/** Formatting that a program says by style, and the element that says the same. */
const FORMATTING = [
  { property: 'font-weight', on: /^(?:bold(?:er)?|[6-9]\d\d)$/, off: /^(?:normal|[1-4]00)$/, tag: 'strong', tags: 'b, strong' },
  { property: 'font-style', on: /^(?:italic|oblique)/, off: /^normal$/, tag: 'em', tags: 'i, em' },
  { property: 'text-decoration', on: /line-through/, off: /^none$/, tag: 's', tags: 's, strike' },
] as const;

/**
 * Makes elements of the formatting that stands in styles, as text editors in the browser write it, and removes all styles: the page's
 * policy lets none of them through, so that nobody behind this would see them.
 */
export function nameFormatting(body: HTMLElement): void {
  for (const element of body.querySelectorAll<HTMLElement>('[style]')) {
    const style = element.getAttribute('style') ?? '';
    element.removeAttribute('style');
    for (const { property, on, off, tag, tags } of FORMATTING) {
      const value = valueOf(style, property);
      if (value === null) continue;
      if (off.test(value) && element.matches(tags)) {
        element.replaceWith(...element.childNodes);
        break;
      }
      // Headings are bold by themselves.
      if (on.test(value) && !element.matches(tags) && element.closest('h1, h2, h3, h4, h5, h6') === null) wrapContent(element, tag);
    }
  }
}

function valueOf(style: string, property: string): string | null {
  const found = style
    .split(';')
    .map((declaration) => declaration.split(':').map((part) => part.trim().toLowerCase()))
    .find(([name]) => name === property || name === `${property}-line`);
  return found?.[1] ?? null;
}

function wrapContent(element: HTMLElement, tag: string): void {
  if (element.textContent.trim() === '') return;
  const wrapper = document.createElement(tag);
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}
