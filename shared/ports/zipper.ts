/** Packs files into a zip, in their order, with fixed dates: the same files give the same bytes. */
export type Zipper = (files: ReadonlyMap<string, Uint8Array>) => Uint8Array;
