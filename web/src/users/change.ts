import { useMutation } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { accountOptions, type Account } from '../account/account';
import { changed, queries } from '../queries';
import { useApp, useOrganization } from '../shell/context';
import { refusalOf } from '../signin/attempt';

export interface UserError {
  code: string;
  message: string;
  path?: string[] | null;
}

interface Change<V> {
  go: (values: V) => void;
  going: boolean;
  refusals: UserError[];
  forget: () => void;
}

/** Sends a change once at a time. What it was refused with stays until the next attempt; what was done is read again everywhere. */
export function useChange<V, A>(
  send: (values: V) => Promise<A & { userErrors: readonly UserError[] }>,
  done: (answer: A, values: V) => void,
): Change<V> {
  const organization = useOrganization();
  const [refusals, setRefusals] = useState<UserError[]>([]);
  const { mutate, isPending } = useMutation({
    mutationFn: send,
    onMutate: () => setRefusals([]),
    onSuccess: async (answer, values) => {
      if (answer.userErrors.length > 0) {
        setRefusals([...answer.userErrors]);
        return;
      }
      await touched(organization.id);
      done(answer, values);
    },
    onError: (error) => setRefusals([{ code: 'INTERNAL', message: refusalOf(error).message }]),
  });
  return {
    go: (values) => {
      if (!isPending) mutate(values);
    },
    going: isPending,
    refusals,
    forget: () => setRefusals([]),
  };
}

/** A change of people is one of seats, roles' counts and the trail, too. */
export async function touched(organization: string) {
  await changed(organization, (query) => query.queryKey[2] === 'member');
}

/** Reads the account of the address again: its primary user, what the viewer may do there. */
export function useAccountAgain(account: Account) {
  const router = useRouter();
  const organization = useOrganization();
  const { viewer } = useApp();
  return async () => {
    await queries.query({ ...accountOptions(organization.id, viewer.organizations.length > 1, account), staleTime: 0 });
    await router.invalidate();
  };
}
