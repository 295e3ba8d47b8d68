import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { writeHtml } from '../../shared/publishing/html/write-html.ts';
import type { Prepared } from './prepare-guide.ts';

const FONTS: readonly (readonly [family: string, weight: number, file: string])[] = [
  ['Noto Sans', 400, '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'],
  ['Noto Sans', 700, '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'],
  ['Noto Naskh Arabic', 400, 'noto-naskh-arabic/NotoNaskhArabic_400Regular.ttf'],
  ['Noto Naskh Arabic', 700, 'noto-naskh-arabic/NotoNaskhArabic_700Bold.ttf'],
];

/** Our web page of a guide as a browser is to print it: on A4, in the fonts that our own PDF is set in. */
export function browserPage({ document, pictures }: Prepared): string {
  const require = createRequire(import.meta.url);
  const faces = FONTS.map(
    ([family, weight, file]) =>
      `@font-face { font-family: '${family}'; font-weight: ${weight}; src: url('${pathToFileURL(require.resolve(file)).href}'); }`,
  );
  return writeHtml(document, pictures)
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace('</style>', `\n@page { size: A4; margin: 20mm; }\n${faces.join('\n')}\n</style>`);
}
