/** Has the system show a folder of this computer in its file manager; false where it cannot. A host that has no way to has no such port. */
export type ShowFolder = (path: string) => Promise<boolean>;
