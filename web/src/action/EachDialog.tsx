import { Alert, Button, Progress } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactNode, type SyntheticEvent } from 'react';
import { many } from '../count';
import { Dialog, DialogFoot } from '../dialog/Dialog';
import { Failure } from '../feedback/Failure';
import { WarningIcon } from '../icons';
import { changed } from '../queries';
import { useLimits, useOrganization } from '../shell/context';
import { refusalOf } from '../signin/attempt';
import type { Chosen } from '../table/chosen';
import classes from './action.module.css';

interface Props<Row> {
  title: (count: number) => string;
  about: ReactNode;
  /** Fields, shown above the refused rows. */
  children?: ReactNode;
  action: string;
  danger?: boolean;
  chosen: Chosen<Row>;
  noun: readonly [one: string, several: string];
  name: (row: Row) => string;
  /** Returns why a row would be refused. The other rows are changed. */
  refusal?: (row: Row) => string | null | undefined;
  /** Why nothing can be sent yet. */
  unready?: string | undefined;
  /** Changes one row, and returns the errors if that was refused. */
  act: (row: Row) => Promise<readonly { message: string }[] | undefined>;
  close: () => void;
  /** Closes the dialog and reports the number of changed rows. */
  done: (count: number) => void;
}

/** Applies an action to each row of a selection, one after the other. It lists refused rows by name; changes that succeeded are kept. */
export function EachDialog<Row>(props: Props<Row>) {
  const { title, about, chosen, noun, name, refusal, act, close, done } = props;
  const organization = useOrganization();
  const { atOnce } = useLimits();
  const [first] = useState(chosen); // the selection when the dialog opened
  const [opened] = useState(() => crypto.randomUUID());
  const everyone = useQuery({
    queryKey: ['users', organization.id, 'member', 'gathered', opened],
    queryFn: ({ signal }) => first.gather(() => {}, signal),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const [at, setAt] = useState<number>();
  const [refused, setRefused] = useState<string[]>([]);
  const [made, setMade] = useState<number>();
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false; // the dialog is closed: send nothing more
    };
  }, []);
  const all = everyone.data ?? [];
  const left = all.flatMap((row) => {
    const why = refusal?.(row);
    return why ? [`${name(row)}: ${why}`] : [];
  });
  const rows = all.filter((row) => !refusal?.(row));
  const over = all.length > atOnce ? `Select at most ${many(atOnce, ...noun)}, or use Business Manager.` : undefined;
  const why = over ?? (everyone.data && rows.length === 0 ? 'Nothing of the selection can be changed.' : props.unready);
  const run = async () => {
    const no: string[] = [];
    let yes = 0;
    for (const [i, row] of rows.entries()) {
      if (!here.current) break;
      setAt(i);
      try {
        const errors = await act(row);
        if (errors?.[0]) no.push(`${name(row)}: ${errors[0].message}`);
        else yes += 1;
      } catch (error) {
        no.push(`${name(row)}: ${refusalOf(error).message}`);
      }
    }
    await changed(organization.id, (query) => query.queryKey[2] === 'member');
    if (!here.current) return;
    setAt(undefined);
    if (no.length === 0) done(yes);
    else {
      setRefused(no);
      setMade(yes);
    }
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!why && at === undefined && everyone.data) void run();
  };
  const list = (lines: string[]) => (
    <ul className={classes.lines}>
      {lines.slice(0, 20).map((line) => (
        <li key={line}>{line}</li>
      ))}
      {lines.length > 20 && <li>and {(lines.length - 20).toLocaleString()} more</li>}
    </ul>
  );
  return (
    <Dialog title={title(everyone.data ? rows.length : first.count)} onClose={close} size={560}>
      <form onSubmit={submit} noValidate>
        {everyone.isError && <Failure error={everyone.error} retry={() => void everyone.refetch()} />}
        {made === undefined && (
          <>
            {about}
            {props.children}
            {left.length > 0 && (
              <Alert
                color="yellow"
                variant="light"
                icon={<WarningIcon />}
                mt="sm"
                title={`${many(left.length, ...noun)} of the selection left out`}
              >
                {list(left)}
              </Alert>
            )}
          </>
        )}
        <div role="status">
          {at !== undefined && (
            <Progress.Root mt="sm">
              <Progress.Section
                value={(at / Math.max(rows.length, 1)) * 100}
                aria-label={`${at} of ${rows.length} done`}
              />
            </Progress.Root>
          )}
          {made !== undefined && (
            <Alert
              color="red"
              variant="light"
              icon={<WarningIcon />}
              title={`${many(refused.length, ...noun)} refused, ${made.toLocaleString()} changed`}
            >
              {list(refused)}
            </Alert>
          )}
        </div>
        <DialogFoot before={why && made === undefined ? <p className={classes.why}>{why}</p> : undefined}>
          <Button variant="default" onClick={close} data-autofocus={props.danger || undefined}>
            {made === undefined ? 'Cancel' : 'Close'}
          </Button>
          {made === undefined && (
            <Button
              type="submit"
              color={props.danger ? 'red' : undefined}
              loading={at !== undefined || everyone.isPending}
              aria-disabled={why ? true : undefined}
              data-disabled={why ? true : undefined}
            >
              {props.action}
            </Button>
          )}
        </DialogFoot>
      </form>
    </Dialog>
  );
}
