import { defineConfig } from 'playwright/test';
import journeys from './playwright.config.ts';

/** `npm run handbook`: the journeys whose pictures stand in docs/. */
export default defineConfig(journeys, { testMatch: /\.pictures\.ts$/, reporter: 'list', workers: 1, timeout: 240_000 });
