import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Message } from './toasts.tsx';
import { tell, tellUntil, Toasts } from './toasts.tsx';

const root = createRoot(document.createElement('div'));
const done = (text: string): Message => ({ kind: 'done', text });

/** What is told, as a screen reader is told it. */
const told = (): string[] => [...document.querySelectorAll('[role="alert"]')].map(({ textContent }) => (textContent ?? '').trim());
const after = async (milliseconds: number): Promise<void> =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });
const says = async (...messages: readonly Message[]): Promise<void> => act(async () => messages.forEach((message) => tell(message)));

beforeEach(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  vi.useFakeTimers();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
  await act(async () => root.render(<Toasts />));
});

afterEach(async () => {
  await act(async () => root.render(null));
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('tells two messages of one second one after the other, each long enough to be read', async () => {
  await says(done('Geprüft.'), done('Gespeichert.'));
  expect(told()).toEqual(['Geprüft.']);
  await after(2900);
  expect(told()).toEqual(['Geprüft.']);
  await after(200);
  expect(told()).toEqual(['Gespeichert.']);
  await after(5800);
  expect(told()).toEqual(['Gespeichert.']);
  await after(200);
  expect(told()).toEqual([]);
});

it('makes way at once for the next when a message has been read', async () => {
  await says(done('Geprüft.'));
  await after(3100);
  await says(done('Gespeichert.'));
  expect(told()).toEqual(['Gespeichert.']);
  await after(6100);
  expect(told()).toEqual([]);
});

it('tells what is wrong after what passes, and again when what came later is over', async () => {
  await says(done('Geprüft.'), { kind: 'wrong', text: 'Nicht gespeichert.' });
  expect(told()).toEqual(['Geprüft.']);
  await after(3100);
  expect(told()).toEqual(['Nicht gespeichert.']);
  await says(done('Gesendet.'));
  expect(told()).toEqual(['Gesendet.']);
  await after(6100);
  expect(told()).toEqual(['Nicht gespeichert.']);
  await after(60_000);
  await act(async () => document.querySelector<HTMLElement>('[role="alertdialog"] button')?.click());
  expect(told()).toEqual([]);
});

it('tells once what says the same, and never what was taken back while it waited', async () => {
  await says(done('Geprüft.'));
  let takeBack: () => void = () => {};
  await act(async () => {
    takeBack = tellUntil(done('Entwurf da.'));
    tell(done('Gespeichert.'));
    tell(done('Gespeichert.'));
  });
  await act(async () => takeBack());
  await after(3100);
  expect(told()).toEqual(['Gespeichert.']);
  await after(6100);
  expect(told()).toEqual([]);
});
