import { onlineManager } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { unreachable } from './api';
import { queries } from './queries';

afterEach(() => onlineManager.setOnline(true));

test('a change without a network is tried at once, and never again', async () => {
  onlineManager.setOnline(false);
  const send = vi.fn(() => Promise.reject(unreachable(true, '')));
  const change = queries.getMutationCache().build(queries, { mutationFn: send });
  await expect(change.execute(undefined)).rejects.toThrow('You are offline. Nothing was sent.');
  expect(change.state.isPaused).toBe(false);
  onlineManager.setOnline(true);
  await queries.resumePausedMutations();
  expect(send).toHaveBeenCalledTimes(1);
});

test('a question without a network is answered by a failure, not by waiting', async () => {
  onlineManager.setOnline(false);
  const send = vi.fn(() => Promise.reject(unreachable(true, '')));
  await expect(queries.query({ queryKey: ['offline'], queryFn: send, retry: false })).rejects.toThrow(
    'You are offline.',
  );
  expect(send).toHaveBeenCalledTimes(1);
});
