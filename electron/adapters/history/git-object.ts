import { createHash } from 'node:crypto';

/** SHA-1 of an object in hexadecimal digits, as git names it. */
export type ObjectId = string;

export interface GitObject {
  readonly id: ObjectId;
  readonly kind: 'commit' | 'tree' | 'blob' | 'tag';
  readonly content: Uint8Array;
}

/** https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
export function gitObject(kind: GitObject['kind'], content: Uint8Array): GitObject {
  const id = createHash('sha1').update(objectHeader(kind, content.byteLength)).update(content).digest('hex');
  return { id, kind, content };
}

export function blobId(content: Uint8Array): ObjectId {
  return gitObject('blob', content).id;
}

export function objectHeader(kind: GitObject['kind'], bytes: number): string {
  return `${kind} ${bytes}\0`;
}
