const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A picture inside the page itself, so that one file is the whole document (RFC 2397). */
export function dataUrl(mediaType: string, bytes: Uint8Array): string {
  return `data:${mediaType};base64,${base64(bytes)}`;
}

/** RFC 4648, section 4. */
function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
    const bits = (first << 16) | (second << 8) | third;
    const quad = [18, 12, 6, 0].map((shift) => DIGITS[(bits >> shift) & 63] ?? '');
    const missing = Math.max(0, at + 3 - bytes.length);
    parts.push(quad.slice(0, 4 - missing).join(''), '='.repeat(missing));
  }
  return parts.join('');
}
