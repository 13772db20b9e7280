import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ApiError } from '../api';
import { queries } from '../queries';

export interface Refusal {
  message: string;
  /** The name of the invalid field, if there is one. */
  field?: string;
}

interface UserError {
  code: string;
  message: string;
  path?: string[] | null;
}

/** Returns a message for people that says why a request failed. */
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
  /** The number of seconds until the next attempt is allowed. */
  wait: number;
}

/** Sends a form, one request at a time. It returns why the last attempt was refused, and how long another one would be refused. */
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
      if (first?.code === 'STALE') await queries.invalidateQueries(); // the page shows old data: refetch it, so that the next attempt sends the current version
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
