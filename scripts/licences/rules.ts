/** Licences that EUPL-1.2 work may be combined with and shipped beside. */
export const ALLOWED: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'EUPL-1.2',
  'ISC',
  'LGPL-2.1-or-later',
  'LGPL-3.0-or-later',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib',
];

/** For tools that are not shipped: licences of data as well. */
export const ALLOWED_FOR_TOOLS: readonly string[] = [...ALLOWED, 'CC-BY-3.0', 'CC-BY-4.0', 'CC-BY-SA-3.0', 'CC-BY-SA-4.0'];

/** Packages that may run a program of their own while being installed. None needs to. */
export const INSTALL_SCRIPTS: readonly string[] = [];

/** Files of others that lie in the project itself: not in a package, and so in no lock file. */
export const SHIPPED_FILES: readonly {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}[] = [{ name: 'FOGRA39L_coated.icc', version: '20181105', licence: 'Zlib', text: 'electron/assets/FOGRA39L_coated.LICENSE.txt' }];

/** What a package does not say of itself. */
export interface Amendment {
  /** Replaces the licence of its package.json. */
  readonly licence?: string;
  readonly copyright: string;
  /** Files in `texts/`, for a package that ships none. */
  readonly texts: readonly string[];
}

export const AMENDMENTS: Readonly<Record<string, Amendment>> = {
  'client-only': { copyright: 'Copyright (c) Meta Platforms, Inc. and affiliates.', texts: ['MIT.txt'] },
  isarray: { copyright: 'Copyright (c) Julian Gruber <mail@juliangruber.com>', texts: ['MIT.txt'] },
  'noto-naskh-arabic': {
    // The package speaks of its wrapper; the font's own name table says OFL.
    licence: 'MIT AND OFL-1.1',
    copyright: 'Copyright 2022 The Noto Project Authors (https://github.com/notofonts/arabic); the package around it copyright Expo Team',
    texts: ['OFL-1.1.txt', 'MIT.txt'],
  },
};
