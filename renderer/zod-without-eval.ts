/**
 * What the page gets for "zod" (see electron.vite.config.ts). As soon as the first schema is made zod tries whether it may make code
 * of text; our policy refuses, and the refusal would be reported as an attack.
 */
import { config } from 'zod/v4';

config({ jitless: true });

export * from 'zod/v4';
