const MAIL = /^mailto:[^\s@?]+@[^\s@?]+(?:\?\S*)?$/i;

/**
 * An address that may be linked to, written so that Word accepts it; null for every other scheme and for what is no address at
 * all: one malformed target makes Word call the whole file damaged.
 */
export function safeUrl(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  switch (url.protocol) {
    case 'https:':
    case 'http:':
      return url.host === '' ? null : url.href;
    case 'mailto:':
      return MAIL.test(url.href) ? url.href : null;
    case 'tel:':
      // RFC 3966 has no spaces, brackets or slashes as people write them.
      return /[0-9]/.test(url.href) ? `tel:${url.href.slice(4).replace(/[^0-9+]/g, '')}` : null;
    default:
      return null;
  }
}
