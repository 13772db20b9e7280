import { useSyncExternalStore } from 'react';
import { ApiError, isOffline, unreachable } from './api';

// Whether the gateway is reached, as the whole console knows it. Once it is not, it is asked every few seconds; when it answers, what is shown is read again.

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

/** Whether the gateway answers now. */
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

/** Notes that something did not reach the gateway. */
export function lost() {
  set(isOffline() ? 'offline' : 'unreachable');
  clock ??= setInterval(() => void look(), everySeconds * 1000);
}

/** Calls back when the gateway is reached again. */
export function onReached(act: () => void): () => void {
  const tell = () => {
    if (state === 'fine') act();
  };
  listeners.add(tell);
  return () => listeners.delete(tell);
}

const subscribe = (tell: () => void) => {
  // A gateway on this machine answers without a network, too: it is asked before anything is said.
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

/** A part of the console that could not be loaded because the gateway was not reached. */
export class LostPart extends ApiError {}

/** Loads a part of the console. Where the gateway is not reached, that is what it says: the console itself is not at fault. */
export const part = async <T>(load: () => Promise<T>): Promise<T> => {
  try {
    return await load();
  } catch (cause) {
    if (await reaches()) throw cause; // a newer console was installed: the router loads the page again
    lost();
    const { code, message } = unreachable(
      isOffline(),
      'Can’t reach the gateway. This page opens as soon as it answers.',
    );
    throw new LostPart(code, message);
  }
};
