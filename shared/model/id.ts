/** Name of a chapter, contact, offer or edition: a folder or file name that is safe on every system. */
export type Id = string;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Longest id: leaves room for the rest of the path on Windows (260 characters). */
export const MAX_ID_LENGTH = 80;
const WINDOWS_DEVICES = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** True for lower-case ASCII letters and digits joined by single hyphens that Windows does not take for a device. */
export function isId(value: string): boolean {
  return value.length <= MAX_ID_LENGTH && ID.test(value) && !WINDOWS_DEVICES.test(value);
}

const TRANSLITERATION: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };

/** An id made from a title ("Müll & Energie" becomes "muell-energie"), not one of `taken`; never empty. */
export function idFromTitle(title: string, taken: ReadonlySet<Id> = new Set()): Id {
  const base =
    title
      .normalize('NFC')
      .toLowerCase()
      .replace(/[äöüßæøłđı]/gu, (letter) => TRANSLITERATION[letter] ?? letter)
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, MAX_ID_LENGTH - 4)
      .replace(/^-+|-+$/g, '') || 'text';
  const first = isId(base) ? base : `${base}-1`;
  if (!taken.has(first)) return first;
  for (let number = 2; ; number++) {
    const candidate = `${base}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}
