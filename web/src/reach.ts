import { useSyncExternalStore } from 'react';
import { ApiError, isOffline, unreachable } from './api';

// The console's shared state of the connection to the gateway. While the gateway is unreachable, the console checks it every few seconds, and refetches the
// data when it responds.

export type Reach = 'fine' | 'offline' | 'unreachable';

const everySeconds = 3;

let state: Reach = 'fine';
let clock: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();

function set(next: Reach) {
  if (state === next) return;
  state = next;
  for (const tell of [...listeners]) tell();
}

/** Reports whether the gateway responds now. */
export async function reaches(): Promise<boolean> {
  try {
    return (await fetch('/healthz', { cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

async function look() {
  if (await reaches()) {
    clearInterval(clock);
    clock = undefined;
    set('fine');
  } else set(isOffline() ? 'offline' : 'unreachable');
}

/** Records that a request did not reach the gateway. */
export function lost() {
  set(isOffline() ? 'offline' : 'unreachable');
  clock ??= setInterval(() => void look(), everySeconds * 1000);
}

/** Calls a function when the gateway can be reached again, and returns a function that stops this. */
export function onReached(act: () => void): () => void {
  const tell = () => {
    if (state === 'fine') act();
  };
  listeners.add(tell);
  return () => listeners.delete(tell);
}

const subscribe = (tell: () => void) => {
  // A gateway on the same machine responds without a network, too, so check it first.
  const gone = () =>
    void reaches().then((fine) => {
      if (!fine) lost();
    });
  const back = () => {
    if (clock) void look();
  };
  listeners.add(tell);
  window.addEventListener('offline', gone);
  window.addEventListener('online', back);
  return () => {
    listeners.delete(tell);
    window.removeEventListener('offline', gone);
    window.removeEventListener('online', back);
  };
};

export const useReach = (): Reach => useSyncExternalStore(subscribe, () => state);

/** A part of the console's code that could not be loaded because the gateway could not be reached. */
export class LostPart extends ApiError {}

/** Loads a part of the console's code. If the gateway cannot be reached, it throws LostPart, because this is not an error of the console. */
export const part = async <T>(load: () => Promise<T>): Promise<T> => {
  try {
    return await load();
  } catch (cause) {
    if (await reaches()) throw cause; // a newer console is installed: the router reloads the page
    lost();
    const { code, message } = unreachable(
      isOffline(),
      'Can’t reach the gateway. This page opens as soon as it answers.',
    );
    throw new LostPart(code, message);
  }
};
