import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeAll, expect, it, onTestFinished, vi } from 'vitest';
import { Button } from './button.tsx';

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});

it('keeps the focus while its work goes on, does nothing more, and shows a wheel once that is noticed', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  onTestFinished(() => act(async () => root.unmount()));
  const pressed = vi.fn<() => void>();
  const draw = async (isPending: boolean): Promise<void> =>
    act(async () =>
      root.render(
        <Button isPending={isPending} onPress={pressed}>
          Ersetzen
        </Button>,
      ),
    );
  await draw(false);
  const button = place.querySelector('button');
  act(() => button?.focus());
  await draw(true);
  act(() => button?.click());
  expect(pressed).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(button);
  const wheel = (): Element | null => place.querySelector('.busy-wheel');
  expect(wheel()).toBeNull();
  await act(async () => vi.advanceTimersByTime(300));
  expect(wheel()?.getAttribute('aria-label')).toBe('Einen Moment …');
  expect(button?.getAttribute('aria-disabled')).toBe('true');
  expect(document.activeElement).toBe(button);
  act(() => button?.click());
  expect(pressed).not.toHaveBeenCalled();
  await draw(false);
  expect(wheel()).toBeNull();
  act(() => button?.click());
  expect(pressed).toHaveBeenCalledOnce();
});
