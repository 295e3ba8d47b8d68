import type { Credential, Remote, Repository } from 'es-git';
import { AppError, appError } from '../../../shared/model/app-error.ts';
import type { VersionId } from '../../../shared/ports/history.ts';
import type { Credentials } from '../../../shared/ports/sync.ts';

const NAME = 'place';
/** Where what was fetched lies until it was looked at: `refs/remotes/incoming/`. */
const INCOMING = 'incoming';
const REFSPEC = `+refs/heads/*:refs/remotes/${INCOMING}/*`;
/** The branch to speak of, where the other place has several. */
const BRANCHES = ['main', 'master', 'trunk'];

export interface Arrived {
  /** Name of the branch there. */
  readonly branch: string;
  /** null = it is empty. */
  readonly version: VersionId | null;
}

/** A repository on a server, through libgit2; its failures in the terms of the user. */
export class OtherPlace {
  readonly #repository: Repository;

  constructor(repository: Repository) {
    this.#repository = repository;
  }

  get address(): string | null {
    return this.#repository.findRemote(NAME)?.url() ?? null;
  }

  /** @throws AppError `sync.address` */
  move(address: string | null): void {
    if (address !== null) checkAddress(address);
    const config = this.#repository.config();
    if (this.address !== null) {
      config.remove(`remote.${NAME}.url`);
      config.remove(`remote.${NAME}.fetch`);
    }
    // The usual refspec would have every fetch and push move what we know of the other place before we looked at it.
    if (address !== null) this.#repository.createRemote(NAME, address, { fetchRefspec: REFSPEC });
  }

  /** Fetches into a corner of its own: nothing else moves. */
  async fetch(credentials: Credentials | null): Promise<Arrived> {
    for (const name of this.#incoming().keys()) this.#repository.getReference(`refs/remotes/${INCOMING}/${name}`).delete();
    const fetch = { downloadTags: 'None', followRedirects: 'None', ...login(credentials) } as const;
    await this.#speak(async (remote) => remote.fetch([REFSPEC], { fetch }));
    const branches = this.#incoming();
    const branch = BRANCHES.find((name) => branches.has(name)) ?? [...branches.keys()].toSorted()[0] ?? 'main';
    return { branch, version: branches.get(branch) ?? null };
  }

  /**
   * Sends what a reference says, in place of what was seen there.
   * @returns false when somebody else sent something meanwhile
   * @throws AppError `sync.refused`: es-git tells nobody of a server's or a hook's no, so that we look whether it arrived
   */
  async push(reference: string, version: VersionId, { branch, version: seen }: Arrived, credentials: Credentials | null): Promise<boolean> {
    try {
      await this.#speak(async (remote) =>
        remote.push([`${reference}:refs/heads/${branch}`], { followRedirects: 'None', ...login(credentials) }),
      );
    } catch (error) {
      if (error instanceof AppError && error.cause instanceof Error && error.cause.message.includes('NotFastForward')) return false;
      throw error;
    }
    const there = (await this.fetch(credentials)).version;
    if (there === version) return true;
    if (there === seen) throw appError('sync.refused', { address: this.address ?? '' });
    // Somebody was faster, or has gone on since: the next round tells which.
    return false;
  }

  #incoming(): ReadonlyMap<string, VersionId> {
    const found = new Map<string, VersionId>();
    const walk = this.#repository.branches({ type: 'Remote' });
    for (let { done, value } = walk.next(); !done && value; { done, value } = walk.next()) {
      const target = this.#repository.findReference(`refs/remotes/${value.name}`)?.target();
      if (value.name.startsWith(`${INCOMING}/`) && target) found.set(value.name.slice(INCOMING.length + 1), target);
    }
    return found;
  }

  async #speak(work: (remote: Remote) => Promise<void>): Promise<void> {
    const { address } = this;
    if (address === null) throw appError('sync.no-address', {});
    try {
      await work(this.#repository.getRemote(NAME));
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      // On this computer: no matter of the other place.
      if (detail.includes('code=Locked')) throw error;
      throw speechFailure(detail, address, error);
    }
  }
}

/** What a failed connection means, by what the library says of it. */
export function speechFailure(detail: string, address: string, cause: unknown): AppError {
  const plain = detail.replaceAll(/libgit2 error: |; class=.*$/g, '');
  if (/code=Auth|authentication|status code: 40[13]/i.test(detail)) return appError('sync.not-allowed', { address }, null, { cause });
  if (/certificate/i.test(detail)) return appError('sync.certificate', { address }, null, { cause });
  const code = NO_REPOSITORY.test(detail) ? 'sync.no-repository' : 'sync.unreachable';
  return appError(code, { address, detail: plain }, null, { cause });
}

/** Somebody answers, or the disk does, but no git. */
const NO_REPOSITORY = /status code: (?:3\d\d|404|410)|cannot redirect|content-type|could not find repository|failed to resolve path/i;

function login(credentials: Credentials | null): { readonly credential?: Credential } {
  return credentials === null ? {} : { credential: { type: 'Plain', username: credentials.user, password: credentials.token } };
}

/** Over the net only with encryption; on this computer (a stick, a mounted drive) as it is. */
function checkAddress(address: string): void {
  const refused = appError('sync.address', { address: address.replace(/\/\/[^/@]*@/, '//…@') });
  if (!URL.canParse(address)) throw refused;
  const { protocol, hostname, username, password, search, hash } = new URL(address);
  const local = protocol === 'file:' || (protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname));
  if ((protocol !== 'https:' && !local) || username || password || search || hash) throw refused;
}
