import { Alert, Badge, Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { execute, isCode } from '../api';
import { Failure } from '../feedback/Failure';
import { graphql } from '../gql';
import type { SessionsQuery } from '../gql/graphql';
import { refusalOf } from '../signin/attempt';
import { useSignedOut } from '../signin/out';
import { Time } from '../time/Time';
import classes from './settings.module.css';
import { nameOfSession } from './words';

const SESSIONS = graphql(`
  query Sessions {
    viewer { sessions { id current method agent createdAt lastUsedAt } }
  }
`);

const END = graphql(`
  mutation SessionEnd($input: SessionEndInput!) {
    sessionEnd(input: $input) { signedOut singleSignOutUrl userErrors { code message } }
  }
`);

type Session = NonNullable<SessionsQuery['viewer']>['sessions'][number];

const key = ['viewer', 'sessions'];

/** Lists the viewer's sessions. Each can be signed out separately. */
export function Sessions() {
  const client = useQueryClient();
  const signedOut = useSignedOut();
  const found = useQuery({
    queryKey: key,
    queryFn: async ({ signal }) => (await execute(SESSIONS, {}, signal)).viewer?.sessions ?? [],
  });
  const end = useMutation({
    mutationFn: async (session: Session) => (await execute(END, { input: { id: session.id } })).sessionEnd,
    onSuccess: async (answer, session) => {
      if (answer?.signedOut) return signedOut(answer.singleSignOutUrl);
      // NOT_FOUND counts as success: the session has already ended.
      if (!answer?.userErrors.some((e) => e.code !== 'NOT_FOUND'))
        notifications.show({ message: `Signed out: ${nameOfSession(session.agent)}.` });
      await client.invalidateQueries({ queryKey: key });
    },
  });
  if (found.isError && !isCode(found.error, 'UNAUTHENTICATED'))
    return <Failure error={found.error} retry={() => void found.refetch()} />;
  const refused = end.isError
    ? refusalOf(end.error).message
    : end.data?.userErrors.find((e) => e.code !== 'NOT_FOUND')?.message;
  return (
    <>
      <div role="alert">
        {refused && (
          <Alert color="red" variant="light" mb="sm">
            {refused}
          </Alert>
        )}
      </div>
      <ul className={classes.sessions} aria-label="Where you’re signed in">
        {found.data?.map((s) => (
          <li key={s.id}>
            <div>
              <strong>{nameOfSession(s.agent)}</strong>
              {s.current && (
                <Badge variant="light" tt="none" ml={8}>
                  This session
                </Badge>
              )}
              <div className={classes.when}>
                Last used <Time at={s.lastUsedAt} />, signed in <Time at={s.createdAt} />{' '}
                {s.method === 'SINGLE_SIGN_ON' ? 'with single sign-on' : 'with a password'}
              </div>
            </div>
            <Button
              variant="default"
              size="xs"
              aria-label={`Sign out: ${nameOfSession(s.agent)}${s.current ? ', this session' : ''}`}
              loading={end.isPending && end.variables.id === s.id}
              onClick={() => end.mutate(s)}
            >
              Sign out
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
