import { Alert, Anchor, Loader } from '@mantine/core';
import { many, manyAccounts } from '../count';
import { MinusIcon, PlusIcon, WarningIcon } from '../icons';
import { refusalOf } from '../signin/attempt';
import type { Impact } from './impact';
import type { Draft } from './role';
import classes from './roles.module.css';
import { headline, turnOf, type Turn } from './words';

/** What saving would mean, said before it is done. */
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
          <p className={classes.dimmed}>
            Nothing is changed yet. As you choose, this says who gains and who loses what.
          </p>
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
          <Alert color="red" variant="light" icon={<WarningIcon />} title="It would be refused">
            {refusal.message}
          </Alert>
        )}
        {!unchanged && impact && turn && (
          <>
            <p className={classes.headline}>{headline(impact, turn)}</p>
            {renamed && <p className={classes.dimmed}>It has another name, everywhere.</p>}
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
                They are no longer administrators there by this role. No account is left without one.
              </Alert>
            )}
            {impact.people > 0 && turn.lost.length > 0 && (
              <p className={classes.dimmed}>Somebody who has it by another role, too, keeps it.</p>
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
          <h4 className={classes.turn}>{held ? 'Lost' : 'Taken away'}</h4>
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

/** What a role that is made would be. */
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
            ? 'Choose the modules that its holders need, then what they may do there.'
            : 'Nobody holds it at first: it can be given to people on every account of the organization.'}
        </p>
        {draft.modules.includes('ADMIN') && (
          <Alert color="yellow" variant="light" icon={<WarningIcon />}>
            Whoever gets it becomes an administrator of the account.
          </Alert>
        )}
      </div>
    </>
  );
}
