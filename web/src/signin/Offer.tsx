import { platformNames } from '../account/platform';
import { many } from '../count';
import { dutyMeanings, dutyNames } from '../people/words';
import { exact } from '../time/words';
import type { Preview } from './invited';
import classes from './signin.module.css';

/** Shows the details of an invitation: organization, inviter, role and expiry, and what Roster is. */
export function Offer({ preview: p }: { preview: Preview }) {
  const by = p.invitedBy ?? 'Someone';
  return (
    <div className={classes.offer}>
      {p.organizationName ? (
        <p>
          {p.confirmsEmail ? (
            <>
              {by} changed your email in <strong>{p.organizationName}</strong> to <strong>{p.email}</strong>.
            </>
          ) : (
            <>
              {by} invited <strong>{p.email}</strong> to <strong>{p.organizationName}</strong>.
            </>
          )}
        </p>
      ) : (
        <p>
          <strong>{p.email}</strong> is invited to the Roster staff.
        </p>
      )}
      <p>Roster manages who can work on an organization’s social and video accounts.</p>
      {p.organizationRole !== 'NONE' && (
        <p>
          Your organization role: <strong>{dutyNames[p.organizationRole]}</strong>. {dutyMeanings[p.organizationRole]}
        </p>
      )}
      {p.accounts.length > 0 && (
        <>
          <p id="offered">Your accounts and roles:</p>
          <ul aria-labelledby="offered">
            {p.accounts.map((a) => (
              <li key={a.platform + a.handle}>
                @{a.handle} on {platformNames[a.platform]}: {a.roles.join(', ')}
              </li>
            ))}
            {p.moreAccounts > 0 && <li>and {many(p.moreAccounts, 'more account')}</li>}
          </ul>
        </>
      )}
      <p>
        {p.confirmsEmail ? 'This link works' : 'You can accept'} until{' '}
        <time dateTime={p.expiresAt}>{exact(new Date(p.expiresAt))}</time>.
      </p>
    </div>
  );
}
