import { Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '../feedback/EmptyState';
import { Failure } from '../feedback/Failure';
import { CheckIcon, InfoIcon, WarningIcon } from '../icons';
import { Page } from '../page';
import { useApp, useOrganization } from '../shell/context';
import { Checklist } from './Checklist';
import classes from './home.module.css';
import { useNeeds, type Need } from './needs';
import { useSetup } from './setup';

/** Shows what needs attention, with links to the lists, and the setup steps of a new organization. */
export function HomePage() {
  const organization = useOrganization();
  const { standing } = useApp();
  const { needs, pending, failed, retry } = useNeeds();
  const { steps, dismiss } = useSetup();
  const setup = steps && <Checklist steps={steps} dismiss={dismiss} />;
  const later = steps?.[0]?.done && needs.length > 0; // show the setup after the needs if its first step is done
  return (
    <Page
      title="Home"
      about={
        standing === 'administrator'
          ? 'What needs attention on the accounts that you administer.'
          : `What needs attention in ${organization.name}.`
      }
    >
      <div className={classes.home}>
        {!later && setup}
        {failed && <Failure error={failed.error} retry={retry} />}
        {needs.length > 0 && (
          <section aria-labelledby="needs">
            <h2 id="needs" className={classes.title}>
              Needs attention
            </h2>
            <ul className={classes.needs}>
              {needs.map((need) => (
                <Entry key={need.id} need={need} />
              ))}
            </ul>
          </section>
        )}
        {pending && needs.length === 0 && <Skeleton height={72} radius="md" />}
        {later && setup}
        {!pending && !failed && needs.length === 0 && !steps && (
          <EmptyState icon={<CheckIcon />} title="Nothing needs attention">
            Accounts without an administrator, access and invitations that end soon, emails that were not delivered,
            bulk operations with refused rows and seats that run out are shown here.
          </EmptyState>
        )}
      </div>
    </Page>
  );
}

function Entry({ need: { link, title, about, urgent } }: { need: Need }) {
  return (
    <li>
      <Link {...link} className={classes.need} data-urgent={urgent || undefined}>
        <span className={classes.icon}>{urgent ? <WarningIcon /> : <InfoIcon />}</span>
        <span className={classes.text}>
          <strong>{title}</strong>
          <span className={classes.dim}>{about}</span>
        </span>
      </Link>
    </li>
  );
}
