import type { Page } from 'playwright/test';

/** Controls of which a part cannot be seen or scrolled to, a page that scrolls, and a room that scrolls sideways; one line each. */
export async function outOfReach(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth, scrollHeight } = document.documentElement;
    if (scrollWidth > window.innerWidth) found.push(`the page is ${scrollWidth} wide in a window of ${window.innerWidth}`);
    // Rooms scroll; what is hidden beyond the page's end would let everything be pushed out of the window.
    if (scrollHeight > window.innerHeight) found.push(`the page is ${scrollHeight} high in a window of ${window.innerHeight}`);
    const room = document.querySelector('#room');
    if (room && room.scrollWidth > room.clientWidth) found.push(`the room is ${room.scrollWidth} wide and shows ${room.clientWidth}`);
    const controls = 'a[href], button, input, textarea, [role="textbox"], [role="option"], [role="radio"], [role="row"], [role="link"]';
    for (const control of document.querySelectorAll(controls)) {
      const lost = lostPart(control);
      if (lost !== null) found.push(`${lost}: ${control.outerHTML.slice(0, 140)} ${control.textContent.slice(0, 60)}`);
    }
    return found;

    // oxlint-disable-next-line unicorn/consistent-function-scoping -- only what stands in here gets into the page
    function lostPart(control: Element): string | null {
      const box = control.getBoundingClientRect();
      // What is there for screen readers alone is a pixel large; what nobody can use at the moment is no control.
      if (box.width <= 1 || box.height <= 1 || !control.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return null;
      if (control.closest('[inert], [aria-hidden="true"], .skip-link') !== null) return null;
      const { width = 0, height = 0 } = control.parentElement?.getBoundingClientRect() ?? {};
      if (width <= 1 || height <= 1) return null;
      let [left, right, top, bottom] = [box.left, box.right, box.top, box.bottom];
      let isFixed = getComputedStyle(control).position === 'fixed';
      for (let around = control.parentElement; around !== null && around !== document.body && !isFixed; around = around.parentElement) {
        const style = getComputedStyle(around);
        const frame = around.getBoundingClientRect();
        if (style.overflowX !== 'visible') {
          const isCut = left < frame.left - 1 || right > frame.right + 1;
          if (isCut && /hidden|clip/.test(style.overflowX)) return `cut off sideways by ${around.className}`;
          [left, right] = [Math.max(left, frame.left), Math.min(right, frame.right)];
          // Scrolled out of sight: from here on it is wherever its frame is.
          if (left >= right) [left, right] = [frame.left, frame.right];
        }
        if (style.overflowY !== 'visible') {
          const isCut = top < frame.top - 1 || bottom > frame.bottom + 1;
          if (isCut && /hidden|clip/.test(style.overflowY)) return `cut off by ${around.className}`;
          [top, bottom] = [Math.max(top, frame.top), Math.min(bottom, frame.bottom)];
          if (top >= bottom) [top, bottom] = [frame.top, frame.bottom];
        }
        isFixed = style.position === 'fixed';
      }
      if (left < -1 || right > window.innerWidth + 1) return 'beside the window';
      return top < -1 || bottom > window.innerHeight + 1 ? 'below or above the window' : null;
    }
  });
}
