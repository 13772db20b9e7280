import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ApiError } from '../api';
import { queries } from '../queries';

export interface Refusal {
  message: string;
  /** The input that is to blame, where one is. */
  field?: string;
}

interface UserError {
  code: string;
  message: string;
  path?: string[] | null;
}

/** Why something was refused, for people. */
export function refusalOf(error: unknown): Refusal {
  if (!(error instanceof ApiError)) return { message: 'Something went wrong in the console. Reload the page.' };
  if (error.code === 'INTERNAL')
    return {
      message: `Something went wrong on our side. Try again. If the problem continues, contact support with the request ID ${error.requestId ?? 'from the log'}.`,
    };
  return { message: error.message };
}

export interface Attempt<V> {
  go: (values: V) => void;
  going: boolean;
  refusal: Refusal | null;
  /** Seconds until it may be tried again. */
  wait: number;
}

/** Sends a form of ours once at a time; tells why it was refused, and for how long it would be refused again. */
export function useAttempt<V>(
  send: (values: V) => Promise<readonly UserError[] | undefined>,
  done: (values: V) => unknown,
): Attempt<V> {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [wait, setWait] = useState(0);
  const waiting = wait > 0;
  useEffect(() => {
    if (!waiting) return;
    const clock = setInterval(
      () =>
        setWait((seconds) => {
          if (seconds === 1) setRefusal(null);
          return seconds - 1;
        }),
      1000,
    );
    return () => clearInterval(clock);
  }, [waiting]);
  const { mutate, isPending } = useMutation({
    mutationFn: send,
    onMutate: () => setRefusal(null),
    onSuccess: async (errors, values) => {
      const first = errors?.[0];
      if (first?.code === 'STALE') await queries.invalidateQueries(); // what the page shows is old: the next try sends what it shows then
      if (first) setRefusal({ message: first.message, field: first.path?.at(-1) });
      else done(values);
    },
    onError: (error) => {
      setRefusal(refusalOf(error));
      if (error instanceof ApiError && error.code === 'THROTTLED') setWait(error.retryAfter ?? 5);
    },
  });
  return {
    go: (values) => {
      if (!isPending && !waiting) mutate(values);
    },
    going: isPending,
    refusal,
    wait,
  };
}
