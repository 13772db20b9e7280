import { Skeleton, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Suspense } from 'react';
import { EmptyState } from '../feedback/EmptyState';
import { Failure } from '../feedback/Failure';
import { SeatIcon } from '../icons';
import { lazyView } from '../lazy';
import { Page } from '../page';
import { useOrganization } from '../shell/context';
import { seatOptions } from '../shell/viewer';
import { AccountSeats } from './AccountSeats';
import { Holders } from './Holders';
import { views } from './route';
import classes from './seats.module.css';
import { Summary } from './Summary';

// The chart's code is loaded separately.
const History = lazyView(() => import('./History'), 'History');

const route = getRouteApi('/app/seats');

/** Shows who uses a seat, since when and why, the seats of each account, and the history. */
export function SeatsPage() {
  const organization = useOrganization();
  const { view = 'people' } = route.useSearch();
  const navigate = useNavigate({ from: '/seats' });
  const seats = useQuery(seatOptions(organization.id));
  return (
    <Page
      title="Seats"
      about="Each person uses one seat, no matter how many accounts they are on. The seat is freed when they leave their last account."
    >
      {seats.isError && <Failure error={seats.error} retry={() => void seats.refetch()} />}
      {seats.data === null && (
        <EmptyState icon={<SeatIcon />} title="Only administrators can see seats">
          Ask a manager of {organization.name} if you need this information.
        </EmptyState>
      )}
      {seats.data && (
        <>
          <Summary seats={seats.data} />
          <Tabs
            value={view}
            onChange={(next) =>
              void navigate({
                search: ({ org }) => ({ org, view: views.find((v) => v === next && v !== 'people') }),
              })
            }
            keepMounted={false}
            className={classes.tabs}
          >
            <Tabs.List>
              <Tabs.Tab value="people">People</Tabs.Tab>
              <Tabs.Tab value="accounts">Accounts</Tabs.Tab>
              <Tabs.Tab value="history">History</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="people" className={classes.panel}>
              <Holders organization={organization} />
            </Tabs.Panel>
            <Tabs.Panel value="accounts" className={classes.panel}>
              <AccountSeats organization={organization} />
            </Tabs.Panel>
            <Tabs.Panel value="history" className={classes.panel}>
              <Suspense fallback={<Skeleton height={16} width="60%" />}>
                <History organization={organization} />
              </Suspense>
            </Tabs.Panel>
          </Tabs>
        </>
      )}
    </Page>
  );
}
