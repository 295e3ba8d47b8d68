/** Where something has taken room at the foot of what scrolls, the field in which somebody writes moves out from behind it. */
export function keepFieldInSight(): void {
  const field = document.activeElement;
  const place = field instanceof HTMLElement && field.isContentEditable ? document.getSelection()?.focusNode?.parentElement : field;
  place?.scrollIntoView({ block: 'nearest' });
}
