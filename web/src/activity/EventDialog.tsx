import { Anchor, CopyButton, Loader, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { nameOf } from '../person';
import { Dialog } from '../dialog/Dialog';
import { EmptyState } from '../feedback/EmptyState';
import { Failure } from '../feedback/Failure';
import { CheckIcon, CopyIcon } from '../icons';
import { useOrganization } from '../shell/context';
import { exact } from '../time/words';
import classes from './activity.module.css';
import { ChangeLine } from './ChangeLine';
import { eventOptions, type WholeEvent } from './event';
import type { ActivitySearch } from './route';
import { Sentence } from './Sentence';
import { changeOf } from './change';
import { actorOf, tell } from './tell';
import { UndoEvent } from './UndoEvent';

interface Props {
  id: string;
  close: () => void;
  narrow: (to: ActivitySearch) => void;
}

/** Shows all details of one event, including its hashes. */
export function EventDialog({ id, close, narrow }: Props) {
  const organization = useOrganization();
  const event = useQuery(eventOptions(organization.id, id));
  return (
    <Dialog title="Event" onClose={close} size="46rem">
      {event.isPending ? (
        <div className={classes.waiting}>
          <Loader size="sm" aria-label="Loading" />
        </div>
      ) : event.isError ? (
        <Failure error={event.error} retry={() => void event.refetch()} />
      ) : event.data ? (
        <Content event={event.data} narrow={narrow} />
      ) : (
        <EmptyState title="Event not found">The link may be incomplete.</EmptyState>
      )}
    </Dialog>
  );
}

function Content({ event: e, narrow }: { event: WholeEvent; narrow: (to: ActivitySearch) => void }) {
  const { name, mark, find } = actorOf(e);
  const change = changeOf(e);
  const at = new Date(e.at);
  const only = (text: string, to: ActivitySearch) => (
    <Anchor component="button" type="button" size="sm" onClick={() => narrow(to)}>
      {text}
    </Anchor>
  );
  return (
    <>
      <p className={classes.story}>
        <strong>{name}</strong> <Sentence parts={tell(e)} />.
      </p>
      {(change.note ?? change.before ?? change.after) !== undefined && (
        <p className={classes.storyChange}>
          <ChangeLine change={change} />
        </p>
      )}
      <dl className={classes.facts}>
        <Fact term="When">
          <time dateTime={e.at}>{exact(at)}</time>
          <span className={classes.aside}>{e.at}</span>
        </Fact>
        <Fact term="Who">
          {name}
          {mark && `, ${mark}`} {only('All by them', { actor: find })}
        </Fact>
        {e.user && (
          <Fact term="To whom">
            {nameOf(e.user)}, {e.user.email} {only('All to them', { user: e.user.email })}
          </Fact>
        )}
        {e.account && (
          <Fact term="Account">
            {e.account.name}, @{e.account.handle}{' '}
            {only('All on it', { account: `${e.account.platform.toLowerCase()}/${e.account.handle}` })}
          </Fact>
        )}
        {e.bulkOperation && (
          <Fact term="Bulk operation">
            {e.bulkOperation.label ?? 'Untitled operation'} {only('All of it', { operation: e.bulkOperation.id })}
          </Fact>
        )}
        <Fact term="Action">
          <code>{e.action}</code> {only('Show events like this', { action: [e.action] })}
        </Fact>
        <Fact term="Request">
          {e.requestId ? <Copyable text={e.requestId} what="request id" /> : 'None (done on the server)'}
        </Fact>
        <Fact term="Number">{e.sequence.toLocaleString()} in the organization’s chain</Fact>
        <Fact term="Hash">
          <Copyable text={e.hash} what="hash" />
        </Fact>
        {e.before && (
          <Fact term="Before, as written">
            <code className={classes.raw}>{e.before}</code>
          </Fact>
        )}
        {e.after && (
          <Fact term="After, as written">
            <code className={classes.raw}>{e.after}</code>
          </Fact>
        )}
      </dl>
      <UndoEvent event={e} />
    </>
  );
}

const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

function Copyable({ text, what }: { text: string; what: string }) {
  return (
    <CopyButton value={text} timeout={2000}>
      {({ copied, copy }) => (
        <UnstyledButton
          className={classes.copyable}
          onClick={copy}
          aria-label={copied ? `Copied the ${what}` : `Copy the ${what} ${text}`}
        >
          <code>{text}</code>
          {copied ? <CheckIcon size={14} /> : <CopyIcon size={14} />}
        </UnstyledButton>
      )}
    </CopyButton>
  );
}
