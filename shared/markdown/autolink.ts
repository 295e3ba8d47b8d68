import { unescapeText } from './character-references.ts';

/** An address in running text that becomes a link by itself: GFM, section 6.9. */
export interface Autolink {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly url: string;
}

const WEB_START = /(?<![\p{L}\p{N}\\/@.:-])(?:https?:\/\/|www\.)(?=[\p{L}\p{N}])/giu;
const WEB_BODY = /[^\s<]*/y;
// The length of the local part is bounded: it keeps the search linear on a megabyte of letters.
const MAIL =
  /(?<![A-Za-z0-9.+\-\\/@])[A-Za-z0-9][A-Za-z0-9._+-]{0,63}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,8}[A-Za-z]{2,24}(?![A-Za-z0-9_-])/g;

/** Where bare web addresses (`https://`, `www.`) and mail addresses may start, in order. */
export function findAutolinkStarts(text: string): readonly number[] {
  const starts: number[] = [];
  if (/:\/\/|www\./i.test(text)) for (const match of text.matchAll(WEB_START)) starts.push(match.index);
  if (text.includes('@')) for (const match of text.matchAll(MAIL)) starts.push(match.index);
  return starts.sort((a, b) => a - b);
}

/** The address at `start`, without the punctuation of the sentence around it. */
export function readAutolink(text: string, start: number, inBrackets: boolean): Autolink | null {
  MAIL.lastIndex = start;
  const mail = text.slice(start, start + 8).match(/^(?:https?:\/\/|www\.)/i) ? null : MAIL.exec(text);
  if (mail?.index === start) return { start, end: start + mail[0].length, text: mail[0], url: `mailto:${mail[0]}` };
  WEB_BODY.lastIndex = start;
  let body = WEB_BODY.exec(text)?.[0] ?? '';
  const bracket = inBrackets ? body.indexOf(']') : -1;
  if (bracket >= 0) body = body.slice(0, bracket);
  body = withoutTrailingPunctuation(body);
  const shown = unescapeText(body);
  if (!/^(?:https?:\/\/|www\.)[\p{L}\p{N}]/iu.test(shown)) return null;
  return { start, end: start + body.length, text: shown, url: /^www\./i.test(shown) ? `http://${shown}` : shown };
}

function withoutTrailingPunctuation(body: string): string {
  let end = body.length;
  let opened = 0;
  let closed = 0;
  for (const character of body) {
    if (character === '(') opened++;
    else if (character === ')') closed++;
  }
  for (; end > 0; end--) {
    const character = body.charAt(end - 1);
    if (character === ')' && closed > opened) closed--;
    else if (!/[?!.,:;*_~'"»“”’،؛؟\\]/.test(character)) break;
  }
  const reference = /&[A-Za-z0-9]+$/.exec(body.slice(Math.max(0, end - 40), end));
  return body.slice(0, reference ? end - reference[0].length : end);
}
