export interface HostQuestion {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** An answer without bytes is left as it came: the page reads JSON quicker than it would take over what it says. */
export type HostAnswer =
  { readonly status: number; readonly text: string } | { readonly status: number; readonly value: unknown } | { readonly stopped: string };
