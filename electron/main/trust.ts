/** Our pages live under an address of their own: `file://` would let them read the disk. */
export const APP_SCHEME = 'app';
export const APP_ORIGIN = `${APP_SCHEME}://mappe`;

/** Whether an address is a page of ours, by parsing it: "app://mappe.example" and "app://mappe@evil" begin like one. */
export function isOurAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return url.protocol === `${APP_SCHEME}:` && url.host === 'mappe' && url.username === '' && url.password === '';
}

/** What has to be known of a sender; a part of Electron's `WebFrameMain`. */
export interface Sender {
  readonly url: string;
  readonly parent: unknown;
}

/** Whether a message comes from the main frame of our window, showing a page of ours. A frame that is gone is a stranger. */
export function isTrustedSender(frame: Sender | null, fromOurWindow: boolean): boolean {
  return fromOurWindow && frame !== null && frame.parent === null && isOurAddress(frame.url);
}

/** What Electron says of a message: a part of its `IpcMainEvent`. */
export interface Received<Contents> {
  readonly sender: Contents;
  readonly senderFrame: Sender | null;
}

/** The window of ours whose page sent a message; null = a stranger, to whom nothing is said. */
export function senderOf<Contents, Window extends { readonly owns: (contents: Contents) => boolean }>(
  windows: readonly Window[],
  { sender, senderFrame }: Received<Contents>,
): Window | null {
  const window = windows.find((one) => one.owns(sender));
  return window && isTrustedSender(senderFrame, true) ? window : null;
}
