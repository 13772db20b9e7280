import { Alert, Switch } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { execute } from '../api';
import { Failure } from '../feedback/Failure';
import { graphql } from '../gql';
import type { MailKind } from '../gql/graphql';
import { ORGANIZATION_UPDATE } from '../organization';
import { changed } from '../queries';
import { refusalOf } from '../signin/attempt';
import classes from './settings.module.css';
import { mailWords, organizationMails } from './words';

const ORGANIZATION_MAILS = graphql(`
  query OrganizationMails($id: ID!) {
    organization(id: $id) { id version mailsSwitchedOff }
  }
`);

/** Returns the kinds of email that an organization has switched off for all its people. Without an organization, there is no query. */
export const useOrganizationMails = (id: string | undefined) =>
  useQuery({
    queryKey: ['organization mails', id],
    queryFn: async ({ signal }) => {
      const found = id ? (await execute(ORGANIZATION_MAILS, { id }, signal)).organization : null;
      return found ?? null;
    },
    enabled: id !== undefined,
  });

/** Edits which emails the people of the organization get. Each switch is saved immediately. */
export function OrganizationMails({ organization: { id, name } }: { organization: { id: string; name: string } }) {
  const client = useQueryClient();
  const found = useOrganizationMails(id);
  const off = found.data?.mailsSwitchedOff ?? [];
  const change = useMutation({
    mutationFn: async ({ kind, on }: { kind: MailKind; on: boolean }) => {
      const mailsSwitchedOff = on ? off.filter((k) => k !== kind) : [...off, kind];
      const input = { organizationId: id, expectedVersion: found.data?.version, mailsSwitchedOff };
      return (await execute(ORGANIZATION_UPDATE, { input })).organizationUpdate?.userErrors;
    },
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['organization mails', id] }),
        client.invalidateQueries({ queryKey: ['organization settings', id] }),
        changed(id),
      ]),
  });
  if (found.isError) return <Failure error={found.error} retry={() => void found.refetch()} />;
  const refused = change.isError ? refusalOf(change.error).message : change.data?.[0]?.message;
  return (
    <section className={classes.section} aria-labelledby="organization-mails">
      <h2 id="organization-mails" className={classes.title}>
        Emails
      </h2>
      <p className={classes.about}>
        What you switch off is sent to no one in {name}. What is on is sent to those who want it. Invitations, and
        emails about email addresses or passwords, are always sent.
      </p>
      <div role="alert">
        {refused && (
          <Alert color="red" variant="light" mb="sm">
            {refused}
          </Alert>
        )}
      </div>
      {found.data && (
        <div className={classes.switches}>
          {organizationMails.map(({ kind, description }) => (
            <Switch
              key={kind}
              label={mailWords[kind].label}
              description={description}
              checked={change.isPending && change.variables.kind === kind ? change.variables.on : !off.includes(kind)}
              disabled={change.isPending && change.variables.kind !== kind}
              onChange={(e) => change.mutate({ kind, on: e.currentTarget.checked })}
            />
          ))}
        </div>
      )}
    </section>
  );
}
