import { Alert, Skeleton, Switch } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { execute, isCode } from '../api';
import { Failure } from '../feedback/Failure';
import { graphql } from '../gql';
import { useApp } from '../shell/context';
import { refusalOf } from '../signin/attempt';
import { useOrganizationMails } from './OrganizationMails';
import classes from './settings.module.css';
import { mailWords } from './words';

const MAILS = graphql(`
  query MailSettings {
    viewer { mailSettings { kind on } }
  }
`);

const SWITCH = graphql(`
  mutation MailSettingsUpdate($input: MailSettingsUpdateInput!) {
    mailSettingsUpdate(input: $input) { mailSettings { kind on } userErrors { code message } }
  }
`);

const key = ['viewer', 'mails'];

/** Edits which emails the viewer gets in all organizations. Each switch is saved immediately. */
export function Mails() {
  const { viewer, organization } = useApp();
  const off = useOrganizationMails(organization?.id).data?.mailsSwitchedOff;
  const client = useQueryClient();
  const found = useQuery({
    queryKey: key,
    queryFn: async ({ signal }) => (await execute(MAILS, {}, signal)).viewer?.mailSettings ?? [],
  });
  const change = useMutation({
    mutationFn: async ({ kind, on }: NonNullable<typeof found.data>[number]) =>
      (await execute(SWITCH, { input: on ? { on: [kind] } : { off: [kind] } })).mailSettingsUpdate,
    onSuccess: (answer) => {
      if (answer?.mailSettings) client.setQueryData(key, answer.mailSettings);
    },
  });
  if (found.isError && !isCode(found.error, 'UNAUTHENTICATED'))
    return <Failure error={found.error} retry={() => void found.refetch()} />;
  const refused = change.isError ? refusalOf(change.error).message : change.data?.userErrors[0]?.message;
  return (
    <section className={classes.section} aria-labelledby="mails">
      <h2 id="mails" className={classes.title}>
        Emails
      </h2>
      <p className={classes.about}>
        Sent to {viewer.email}. Invitations, and emails about your email address or password, are always sent.
      </p>
      <div role="alert">
        {refused && (
          <Alert color="red" variant="light" mb="sm">
            {refused}
          </Alert>
        )}
      </div>
      {found.isPending ? (
        <div role="status" aria-label="Loading your settings">
          <Skeleton height={220} />
        </div>
      ) : (
        <div className={classes.switches}>
          {found.data?.map(({ kind, on }) => (
            <Switch
              key={kind}
              label={mailWords[kind].label}
              description={
                organization && off?.includes(kind)
                  ? `${mailWords[kind].description} Switched off by ${organization.name}.`
                  : mailWords[kind].description
              }
              checked={change.isPending && change.variables.kind === kind ? change.variables.on : on}
              disabled={change.isPending && change.variables.kind !== kind}
              onChange={(e) => change.mutate({ kind, on: e.currentTarget.checked })}
            />
          ))}
        </div>
      )}
    </section>
  );
}
