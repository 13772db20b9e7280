import { Alert, Anchor, Badge } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { ActionButton } from '../action/ActionButton';
import { ButtonLink } from '../action/ButtonLink';
import type { Capability } from '../gql/graphql';
import { CheckIcon, InfoIcon } from '../icons';
import { Page } from '../page';
import { nameOf } from '../person';
import { accountText } from '../plan/accounts';
import { AccountsInBulk } from '../plan/Entry';
import { LeaveAccount } from '../users/LeaveAccount';
import { useApp } from '../shell/context';
import { addressOf, managesPeople, useAccount, type Account } from './account';
import { AccountDialogs } from './AccountDialogs';
import classes from './account.module.css';
import { refusals } from './manage';
import { peopleOptions } from './people';
import { platformNames } from './platform';
import type { AccountDeed } from './route';
import { capabilities, capabilityNames, moduleNames } from './words';

const route = getRouteApi('/app/a/$platform/$handle/');

/** Shows the details of an account and the viewer's permissions on it. */
export function OverviewPage() {
  const account = useAccount();
  const { primaryUser: primary, viewerPermissions: mine } = account;
  const { standing, organization } = useApp();
  // Only staff can remove a primary user.
  const removal =
    standing === 'staff' && organization
      ? {
          to: '/staff' as const,
          search: {
            dialog: 'primary' as const,
            of: organization.slug,
            account: `${account.platform.toLowerCase()}/${account.handle}`,
          },
        }
      : null;
  const { do: deed } = route.useSearch();
  const navigate = useNavigate({ from: '/a/$platform/$handle' });
  const open = (next: AccountDeed) => void navigate({ search: (s) => ({ ...s, do: next }) });
  const close = () => void navigate({ search: (s) => ({ ...s, do: undefined }), replace: true });
  const refused = refusals(account, standing);
  const seesPeople = managesPeople(account) || standing === 'manager' || standing === 'auditor' || standing === 'staff';
  const people = useQuery({
    ...peopleOptions(organization?.id ?? '', account.id),
    enabled: seesPeople && !account.archived,
  }).data;
  const place = { platform: account.platform.toLowerCase(), handle: account.handle };
  return (
    <Page
      title={account.name}
      about={
        <>
          @{account.handle} on {platformNames[account.platform]}
          {account.archived && (
            <>
              {' '}
              <Badge variant="light" color="gray" tt="none" ml={6}>
                Archived
              </Badge>
            </>
          )}
        </>
      }
      actions={
        <>
          <LeaveAccount account={account} />
          <AccountsInBulk account={account} />
          {standing !== 'member' && (
            <>
              <ActionButton variant="default" refusal={refused.edit} onClick={() => open('edit')}>
                Edit
              </ActionButton>
              <ActionButton
                variant="default"
                refusal={account.archived ? refused.restore : refused.archive}
                onClick={() => open(account.archived ? 'restore' : 'archive')}
              >
                {account.archived ? 'Restore' : 'Archive'}
              </ActionButton>
            </>
          )}
        </>
      }
    >
      <Notice account={account} people={people} />
      <dl className={classes.facts}>
        <div>
          <dt>Handle</dt>
          <dd>@{account.handle}</dd>
        </div>
        <div>
          <dt>Platform</dt>
          <dd>{platformNames[account.platform]}</dd>
        </div>
        <div>
          <dt>Group</dt>
          <dd>{account.group ?? 'None'}</dd>
        </div>
        <Affiliation account={account} />
        {people !== undefined && !account.archived && (
          <div>
            <dt>People</dt>
            <dd>
              {people === 0 ? (
                'None'
              ) : (
                <Link to="/a/$platform/$handle/users" params={place} className={classes.link}>
                  {people.toLocaleString()}
                </Link>
              )}
            </dd>
          </div>
        )}
        <div>
          <dt>Primary user</dt>
          <dd>
            {primary ? (
              <>
                {nameOf(primary)}{' '}
                <Anchor href={`mailto:${primary.email}`} size="sm">
                  {primary.email}
                </Anchor>
                {removal && (
                  <>
                    {' '}
                    ·{' '}
                    <Link {...removal} className={classes.removal}>
                      Remove
                    </Link>
                  </>
                )}
              </>
            ) : seesPeople ? (
              'None'
            ) : (
              'Not visible to you'
            )}
          </dd>
        </div>
        {!account.archived && (
          <div>
            <dt>Your modules</dt>
            <dd>{mine.modules.length > 0 ? mine.modules.map((m) => moduleNames[m]).join(', ') : 'None'}</dd>
          </div>
        )}
      </dl>
      {!account.archived && <Mine capabilities={mine.capabilities} />}
      <AccountDialogs account={account} deed={deed} close={close} />
    </Page>
  );
}

/** Shows the primary account of an affiliated account, or the accounts affiliated with this one. Returns null if there are none. */
function Affiliation({ account }: { account: Account }) {
  const { primaryAccount: primary, affiliates } = account;
  const more = affiliates.totalCount - affiliates.edges.length;
  if (!primary && affiliates.edges.length === 0) return null;
  return (
    <div>
      <dt>{primary ? 'Primary account' : 'Affiliated accounts'}</dt>
      <dd>
        {(primary ? [primary] : affiliates.edges.map((e) => e.node)).map((a, i) => (
          <span key={a.id}>
            {i > 0 && ', '}
            <Link to="/a/$platform/$handle" params={addressOf(a)} className={classes.link}>
              {a.name}
            </Link>
            {a.archived && ' (archived)'}
          </span>
        ))}
        {!primary && (
          <>
            {' · '}
            <Link to="/accounts" search={{ primary: accountText(account) }} className={classes.link}>
              {more > 0 ? `Show all ${affiliates.totalCount.toLocaleString()}` : 'Show as a list'}
            </Link>
          </>
        )}
      </dd>
    </div>
  );
}

function Mine({ capabilities: mine }: { capabilities: Capability[] }) {
  return (
    <>
      <h2 className={classes.subtitle}>Your permissions here</h2>
      {mine.length === 0 ? (
        <p className={classes.dimmed}>None yet. Ask an administrator of this account for a role.</p>
      ) : (
        <ul className={classes.capabilities}>
          {capabilities
            .filter((c) => mine.includes(c))
            .map((c) => (
              <li key={c}>
                <CheckIcon size={16} />
                {capabilityNames[c]}
              </li>
            ))}
        </ul>
      )}
    </>
  );
}

/** Shows the most important notice: that the account is archived, or that it needs people. */
function Notice({ account, people }: { account: Account; people: number | undefined }) {
  const { standing } = useApp();
  const params = { platform: account.platform.toLowerCase(), handle: account.handle };
  if (account.archived)
    return (
      <Alert variant="light" color="gray" mb="md" icon={<InfoIcon />}>
        Archived: no one has access. Activity is kept.
        {refusals(account, standing).restore === null && ' You can restore it, without its people.'}
      </Alert>
    );
  if (people !== 0 || !managesPeople(account)) return null;
  return (
    <Alert variant="light" color="petrol" mb="md" icon={<InfoIcon />} title="No one is on this account yet">
      <p className={classes.next}>
        Add people by email and assign them roles. The first administrator becomes the primary user.
      </p>
      <ButtonLink size="compact-md" to="/a/$platform/$handle/users" params={params} search={{ do: 'add' }}>
        Add the first user
      </ButtonLink>
    </Alert>
  );
}
