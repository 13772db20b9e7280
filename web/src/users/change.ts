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

/** Sends a change, one request at a time. Errors stay until the next attempt. After success, all affected data is refetched. */
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

/** Refetches the data that a change of members affects, including seats, role counts and events. */
export async function touched(organization: string) {
  await changed(organization, (query) => query.queryKey[2] === 'member');
}

/** Returns a function that reloads the account of the URL: its primary user and the viewer's permissions. */
export function useAccountAgain(account: Account) {
  const router = useRouter();
  const organization = useOrganization();
  const { viewer } = useApp();
  return async () => {
    await queries.query({ ...accountOptions(organization.id, viewer.organizations.length > 1, account), staleTime: 0 });
    await router.invalidate();
  };
}
