import type { InterfaceLanguage } from '../shared/messages/message-of.ts';
import type { NoElectron } from './electron-runtime.ts';

interface StartWords {
  readonly building: string;
  readonly downloading: string;
  readonly ended: string;
  readonly missing: Readonly<Record<NoElectron, string>>;
}

/** What `npm start` says in the terminal: one sentence that says which desk opens, and why. */
export const START_WORDS: Readonly<Record<InterfaceLanguage, StartWords>> = {
  de: {
    building: 'Mappe wird gebaut …',
    downloading: 'Die Laufzeit von Electron wird einmalig geladen …',
    ended: 'Mappe öffnet sich im Browser, weil Electron sich hier nicht starten ließ.',
    missing: {
      'no-display': 'Mappe öffnet sich im Browser, weil dieser Rechner keine Anzeige für ein eigenes Fenster hat.',
      root: 'Mappe öffnet sich im Browser, weil Electron nicht als Benutzer „root“ läuft.',
      'not-installed': 'Mappe öffnet sich im Browser, weil Electron nicht installiert ist.',
      unreachable: 'Mappe öffnet sich im Browser, weil die Laufzeit von Electron fehlt und ihr Server nicht erreichbar ist.',
      'download-failed': 'Mappe öffnet sich im Browser, weil sich die Laufzeit von Electron nicht laden ließ.',
    },
  },
  en: {
    building: 'Building Mappe …',
    downloading: 'Fetching Electron’s runtime, once …',
    ended: 'Mappe opens in the browser because Electron could not be started here.',
    missing: {
      'no-display': 'Mappe opens in the browser because this computer has no display for a window of its own.',
      root: 'Mappe opens in the browser because Electron does not run as the user “root”.',
      'not-installed': 'Mappe opens in the browser because Electron is not installed.',
      unreachable: 'Mappe opens in the browser because Electron’s runtime is missing and its server cannot be reached.',
      'download-failed': 'Mappe opens in the browser because Electron’s runtime could not be fetched.',
    },
  },
};
