import type { InterfaceLanguage } from '../../shared/messages/message-of.ts';

interface ServeWords {
  readonly running: (address: string) => string;
  readonly stop: string;
  readonly portTaken: (port: number) => string;
  readonly badPort: (given: string) => string;
  readonly notBuilt: string;
}

/** What the browser host says in the terminal. */
export const SERVE_WORDS: Readonly<Record<InterfaceLanguage, ServeWords>> = {
  de: {
    running: (address) => `Mappe läuft: ${address}`,
    stop: 'Der Link gilt einmal, für einen Browser auf diesem Rechner. Beenden mit Strg+C.',
    portTaken: (port) => `Der Anschluss ${port} ist belegt. Wählen Sie einen anderen mit --port, oder lassen Sie --port weg.`,
    badPort: (given) => `„${given}“ ist kein Anschluss. Geben Sie nach --port eine Zahl von 1 bis 65535 an, oder lassen Sie --port weg.`,
    notBuilt: 'Die Startseite ist noch nicht gebaut. Führen Sie „npm run build“ aus.',
  },
  en: {
    running: (address) => `Mappe is running: ${address}`,
    stop: 'The link works once, for one browser on this computer. Stop with Ctrl+C.',
    portTaken: (port) => `Port ${port} is taken. Choose another with --port, or leave --port out.`,
    badPort: (given) => `“${given}” is not a port. Give a number from 1 to 65535 after --port, or leave --port out.`,
    notBuilt: 'The start page is not built yet. Run “npm run build”.',
  },
};
