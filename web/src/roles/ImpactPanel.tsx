import { Alert, Anchor, Loader } from '@mantine/core';
import { many, manyAccounts } from '../count';
import { MinusIcon, PlusIcon, WarningIcon } from '../icons';
import { refusalOf } from '../signin/attempt';
import type { Impact } from './impact';
import type { Draft } from './role';
import classes from './roles.module.css';
import { headline, turnOf, type Turn } from './words';

/** Shows the impact of saving before it is saved. */
export function ImpactPanel({
  impact: { impact, refusal, asking, error, retry },
  unchanged,
  renamed,
  what = 'If you save this',
}: {
  impact: Impact;
  unchanged: boolean;
  renamed?: boolean;
  what?: string;
}) {
  const turn = impact && turnOf(impact);
  return (
    <>
      <h3 className={classes.subtitle}>
        {what}
        {asking && <Loader size={12} ml={6} />}
      </h3>
      <div role="status" data-stale={asking || undefined} className={classes.impact}>
        {unchanged && (
          <p className={classes.dimmed}>No changes yet. As you edit, this shows who gains or loses access.</p>
        )}
        {error != null && (
          <p>
            {refusalOf(error).message}{' '}
            <Anchor component="button" type="button" inherit onClick={retry}>
              Try again
            </Anchor>
          </p>
        )}
        {!unchanged && refusal && (
          <Alert color="red" variant="light" icon={<WarningIcon />} title="This change isn’t allowed">
            {refusal.message}
          </Alert>
        )}
        {!unchanged && impact && turn && (
          <>
            <p className={classes.headline}>{headline(impact, turn)}</p>
            {renamed && <p className={classes.dimmed}>The role is renamed everywhere.</p>}
            <Turned turn={turn} held={impact.people > 0} />
            {impact.people > 0 && impact.gainedModules.includes('ADMIN') && (
              <Alert color="yellow" variant="light" icon={<WarningIcon />}>
                They become administrators of{' '}
                {impact.accounts === 1 ? 'that account' : `those ${manyAccounts(impact.accounts)}`}, and can manage
                people there.
              </Alert>
            )}
            {impact.people > 0 && impact.lostModules.includes('ADMIN') && (
              <Alert color="yellow" variant="light" icon={<WarningIcon />}>
                This role no longer makes them administrators. Every account keeps an administrator.
              </Alert>
            )}
            {impact.people > 0 && turn.lost.length > 0 && (
              <p className={classes.dimmed}>People who have the same access from another role keep it.</p>
            )}
          </>
        )}
      </div>
    </>
  );
}

function Turned({ turn: { gained, lost }, held }: { turn: Turn; held: boolean }) {
  return (
    <>
      {gained.length > 0 && (
        <>
          <h4 className={classes.turn}>{held ? 'Gained' : 'Added'}</h4>
          <ul className={classes.gained}>
            {gained.map((g) => (
              <li key={g}>
                <PlusIcon size={14} />
                {g}
              </li>
            ))}
          </ul>
        </>
      )}
      {lost.length > 0 && (
        <>
          <h4 className={classes.turn}>{held ? 'Lost' : 'Removed'}</h4>
          <ul className={classes.lost}>
            {lost.map((l) => (
              <li key={l}>
                <MinusIcon size={14} />
                {l}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Shows what a new role would grant. */
export function NewRolePanel({ draft }: { draft: Draft }) {
  const empty = draft.modules.length === 0 && draft.capabilities.length === 0;
  return (
    <>
      <h3 className={classes.subtitle}>If you save this</h3>
      <div role="status" className={classes.impact}>
        <p className={classes.headline}>
          {empty
            ? 'The role grants nothing yet.'
            : `The role opens ${many(draft.modules.length, 'module', 'modules')} and grants ${many(draft.capabilities.length, 'capability', 'capabilities')}.`}
        </p>
        <p className={classes.dimmed}>
          {empty
            ? 'Choose modules first, then the capabilities in them.'
            : 'No one has this role at first. You can assign it to people on every account of the organization.'}
        </p>
        {draft.modules.includes('ADMIN') && (
          <Alert color="yellow" variant="light" icon={<WarningIcon />}>
            People with this role are administrators of the account.
          </Alert>
        )}
      </div>
    </>
  );
}
