import { Anchor, Button, Menu, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { nameOf } from '../person';
import { ButtonLink } from '../action/ButtonLink';
import { ActionButton } from '../action/ActionButton';
import { actionItems } from '../action/RowMenu';
import { EmptyState } from '../feedback/EmptyState';
import { Failure } from '../feedback/Failure';
import { ChevronDownIcon, UsersIcon } from '../icons';
import { invitationActions } from '../invitations/acts';
import { invitationOptions, type Invitation } from '../invitations/invitation';
import { MailBadge } from '../invitations/MailBadge';
import { mailSays } from '../invitations/words';
import { usePlanRefusal } from '../operations/may';
import { Page } from '../page';
import { placeOf } from '../plan/people';
import { useApp, useOrganization } from '../shell/context';
import { Time } from '../time/Time';
import { Memberships } from './Memberships';
import { PersonDialogs } from './PersonDialogs';
import { personOptions, type Person } from './person';
import classes from './people.module.css';
import type { PersonDialog } from './route';
import { planRefusals, refusals } from './refusals';
import { StatusBadge } from './StatusBadge';
import { dutyMeanings, dutyNames, statusMeanings, whySeat } from './words';

const route = getRouteApi('/app/users/$id');

/** Shows one person: details, accounts and actions. */
export function PersonPage() {
  const organization = useOrganization();
  const { id } = route.useParams();
  const person = useQuery(personOptions(organization.id, id));
  if (person.isError) return <Failure whole error={person.error} retry={() => void person.refetch()} />;
  if (person.isPending)
    return (
      <Page title="Person">
        <Skeleton height={14} width="40%" mb="md" />
        <Skeleton height={14} width="60%" mb="md" />
        <Skeleton height={14} width="50%" />
      </Page>
    );
  if (!person.data) {
    return (
      <EmptyState
        whole
        icon={<UsersIcon />}
        title="Person not found, or you don’t have access"
        action={<ButtonLink to="/users">See all people</ButtonLink>}
      >
        They may have been erased, or they are not on any account that you can see.
      </EmptyState>
    );
  }
  return <Known person={person.data} />;
}

/** Shows when an invitation expires, and whether its email was sent. */
function Waiting({ person, invitation }: { person: Person; invitation: Invitation | null }) {
  return (
    <>
      <span>
        {person.status === 'ACTIVE' ? (
          'They have to confirm their new email before they can sign in.'
        ) : (
          <>
            Ends <Time at={person.invitationExpiresAt} />
          </>
        )}
        {invitation?.invitedBy && `, sent by ${invitation.invitedBy}`}
      </span>
      {invitation && (
        <>
          <MailBadge state={invitation.mail.state} />
          <span className={classes.dimmed}>{mailSays(invitation.mail, new Date())}</span>
        </>
      )}
    </>
  );
}

function Known({ person }: { person: Person }) {
  const { viewer, standing } = useApp();
  const organization = useOrganization();
  const navigate = useNavigate({ from: '/users/$id' });
  const open = (dialog: PersonDialog | undefined) => void navigate({ search: (s) => ({ ...s, dialog }) });
  const self = person.id === viewer.user?.id || person.email.toLowerCase() === viewer.email?.toLowerCase();
  const { edit, duty, suspend, reactivate, erase } = refusals(person);
  const plan = usePlanRefusal();
  const manages = standing === 'manager' || standing === 'staff';
  const { offboard, copy } = planRefusals(person, { plan, manages, self });
  const name = nameOf(person);
  const seesHistory = ['manager', 'auditor', 'staff', 'administrator'].includes(standing);
  // An active person can have an open invitation, too: to confirm a new email (H34).
  const waits = person.status === 'INVITED' || person.status === 'ACTIVE';
  const invitation = useQuery({ ...invitationOptions(organization.id, person.email), enabled: waits }).data;
  const more = [
    ...(waits && invitation ? invitationActions(person.status, standing, open) : []),
    person.status === 'SUSPENDED'
      ? { label: 'Reactivate', refusal: reactivate, act: () => open('reactivate') }
      : { label: 'Suspend', danger: true, refusal: suspend, act: () => open('suspend') },
    {
      label: self ? 'Hand over' : 'Copy access',
      refusal: copy,
      act: () => void navigate({ to: '/business/new/like', search: { like: self ? 'me' : person.email } }),
    },
    {
      label: 'Remove from all accounts',
      danger: true,
      refusal: offboard,
      act: () => void navigate({ to: '/business/new/offboard', search: { user: [person.email] } }),
    },
    { label: 'Erase', danger: true, refusal: erase, act: () => open('erase') },
  ];
  return (
    <Page
      title={name}
      about={
        <Anchor href={`mailto:${person.email}`} inherit>
          {person.email}
        </Anchor>
      }
      actions={
        <>
          {seesHistory && (
            <ButtonLink to="/activity" search={{ user: person.email }} variant="default">
              Activity
            </ButtonLink>
          )}
          <ActionButton variant="default" refusal={edit} onClick={() => open('edit')}>
            Edit
          </ActionButton>
          <Menu position="bottom-end" width={270} shadow="md">
            <Menu.Target>
              <Button variant="default" rightSection={<ChevronDownIcon size={16} />}>
                More
              </Button>
            </Menu.Target>
            <Menu.Dropdown>{actionItems(more)}</Menu.Dropdown>
          </Menu>
        </>
      }
    >
      <dl className={classes.facts}>
        <div>
          <dt>Status</dt>
          <dd>
            <StatusBadge status={person.status} />{' '}
            <span className={classes.dimmed}>{statusMeanings[person.status]}</span>
          </dd>
        </div>
        {waits && (invitation ?? person.invitationExpiresAt) && (
          <div>
            <dt>Invitation</dt>
            <dd>
              <Waiting person={person} invitation={invitation ?? null} />
            </dd>
          </div>
        )}
        <div>
          <dt>Organization role</dt>
          <dd>
            {dutyNames[person.organizationRole]}{' '}
            <ActionButton size="compact-xs" variant="subtle" refusal={duty} onClick={() => open('duty')}>
              Change
            </ActionButton>
            <span className={classes.dimmed}>{dutyMeanings[person.organizationRole]}</span>
          </dd>
        </div>
        <div>
          <dt>Seat</dt>
          <dd>
            {person.holdsSeat ? (
              <>
                <span>
                  Uses a seat since <Time at={person.seatHeldSince} />
                </span>{' '}
                <span className={classes.dimmed}>{whySeat(person.email, person.seatReason)}</span>
              </>
            ) : (
              'None'
            )}
          </dd>
        </div>
        <div>
          <dt>Username</dt>
          <dd>{person.username ?? 'None'}</dd>
        </div>
        <div>
          <dt>Last sign-in</dt>
          <dd>
            <Time at={person.lastLoginAt} />
          </dd>
        </div>
        <div>
          <dt>Added to the organization</dt>
          <dd>
            <Time at={person.createdAt} />
          </dd>
        </div>
      </dl>
      <div className={classes.subtitleLine}>
        <h2 className={classes.subtitle}>Accounts</h2>
        {seesHistory && (
          <ButtonLink
            to="/activity"
            search={{ user: person.email, action: ['membership.added', 'membership.changed', 'membership.removed'] }}
            variant="subtle"
            size="compact-sm"
          >
            History of access
          </ButtonLink>
        )}
        <Button variant="subtle" size="compact-sm" onClick={() => open('compare')}>
          Compare with…
        </Button>
        {plan ? (
          <ActionButton size="compact-sm" refusal={plan}>
            Add to accounts
          </ActionButton>
        ) : (
          <ButtonLink size="compact-sm" to="/business/new" search={placeOf([person], {})}>
            Add to accounts
          </ButtonLink>
        )}
      </div>
      <Memberships person={person} />
      <PersonDialogs person={person} close={() => open(undefined)} />
    </Page>
  );
}
