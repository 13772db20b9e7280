import { Alert, Button, Loader } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ActionButton } from '../action/ActionButton';
import { CopyAsGraphQL } from '../copy/CopyAsGraphQL';
import { many } from '../count';
import { EmptyState } from '../feedback/EmptyState';
import { Failure } from '../feedback/Failure';
import { WarningIcon } from '../icons';
import { Page } from '../page';
import { allRolesOptions } from '../plan/directory';
import { WordsField } from '../plan/WordsField';
import { changed } from '../queries';
import { useApp } from '../shell/context';
import { againInput, fixable, OPERATION_AGAIN, planAgain, takingOf, type Taking } from './again';
import { fixesOf, mostFixes, shownColumns, unchanged, unknownWords, type Edits } from './fix';
import classes from './fix.module.css';
import { FixTable } from './FixTable';
import { usePlanRefusal } from './may';
import type { Operation } from './operation';
import { originOptions } from './origin';
import { readAll } from './row';
import { TakingFields } from './TakingFields';
import { titleOf } from './words';

/** The maximum number of refused rows to fix at once. The others stay refused and can be fixed in the next plan. */
const mostRows = 500;
const rowsShown = 25;

/** Shows the refused rows as a table of cells, which can be corrected and planned again (H37). */
export function FixPage({ organization, operation }: { organization: string; operation: Operation }) {
  const { viewer } = useApp();
  const navigate = useNavigate({ from: '/business/$operation' });
  const refusal = usePlanRefusal();
  const { id, counts } = operation;
  const [edits, setEdits] = useState<Edits>(unchanged);
  const [taking, setTaking] = useState<Taking>(takingOf(operation, viewer.email));
  const [from, setFrom] = useState(0);
  const origin = useQuery(originOptions(organization, id)).data ?? null;
  const roles = useQuery(allRolesOptions(organization));
  const refused = useQuery({
    queryKey: ['operations', organization, id, 'fix', counts.refused],
    queryFn: ({ signal }) => readAll(id, mostRows, signal, { outcome: ['REFUSED'] }),
    refetchOnWindowFocus: false,
  });
  const fixes = fixesOf(edits);
  const input = againInput(organization, operation, 'refused', taking, fixes);
  const act = useMutation({
    mutationFn: () => planAgain(input),
    onSuccess: (operation) => {
      void changed(organization);
      void navigate({ to: '/business/$operation', params: { operation }, search: ({ org }) => ({ org }) });
    },
  });
  const title = `Fix refused rows of ${titleOf(operation)}`;
  const back = (
    <Link to="/business/$operation" params={{ operation: id }} search={({ org }) => ({ org })}>
      Back to the operation
    </Link>
  );
  if (!fixable(operation, origin))
    return (
      <Page title={title} about={back}>
        <EmptyState title="Nothing to fix">
          {counts.refused === 0
            ? 'No rows were refused.'
            : 'Rows of an undo, an offboarding or a role replacement can’t be edited. Plan the operation again instead.'}
        </EmptyState>
      </Page>
    );
  if (refused.isError) return <Failure whole error={refused.error} retry={() => void refused.refetch()} />;
  if (!refused.data || !roles.data)
    return (
      <Page title={title} about={back}>
        <Loader size="sm" aria-label="Loading the refused rows" />
      </Page>
    );
  const { rows, total } = refused.data;
  const names = roles.data.map((r) => r.name);
  const words = unknownWords(rows, names);
  const shown = rows.slice(from, from + rowsShown);
  const todo =
    (fixes.cells?.length ?? 0) > mostFixes
      ? `One plan can have up to ${mostFixes.toLocaleString()} changed cells. Undo some changes, plan again, and fix the other rows in the new plan.`
      : edits.without.length >= total
        ? 'All rows are skipped.'
        : null;
  return (
    <Page title={title} about={back}>
      <div className={classes.page}>
        {total > rows.length && (
          <Alert variant="light" color="yellow" icon={<WarningIcon />} title={`${many(total, 'row')} refused`}>
            Only the first {rows.length.toLocaleString()} are shown. All of them are planned again, and values that you
            replace below are replaced in all of them. You can fix rows that are still refused in the new plan.
          </Alert>
        )}
        {(words.length > 0 || edits.values.length > 0) && (
          <section aria-label="Values" className={classes.words}>
            <h2>Values</h2>
            <p>Replace a value in all refused rows.</p>
            <WordsField
              label="Values in the refused rows"
              where="Value in the rows"
              unknown={words}
              values={edits.values}
              roles={roles.data.filter((r) => !r.legacy).map((r) => r.name)}
              onChange={(values) => setEdits({ ...edits, values })}
            />
          </section>
        )}
        <section aria-label="Rows">
          <h2>Rows</h2>
          <p>
            Change the cells that are wrong; the other cells stay as they are. The arrow keys and Enter move to the same
            cell of another row.
          </p>
          <FixTable rows={shown} columns={shownColumns(rows)} roles={names} edits={edits} onChange={setEdits} />
          {rows.length > rowsShown && (
            <div className={classes.pager}>
              <Button
                variant="default"
                size="xs"
                disabled={from === 0}
                onClick={() => setFrom(Math.max(0, from - rowsShown))}
              >
                Previous rows
              </Button>
              <Button
                variant="default"
                size="xs"
                disabled={from + rowsShown >= rows.length}
                onClick={() => setFrom(from + rowsShown)}
              >
                Next rows
              </Button>
              <span role="status">
                {(from + 1).toLocaleString()} to {(from + shown.length).toLocaleString()} of {total.toLocaleString()}
              </span>
            </div>
          )}
        </section>
        <section aria-label="Options">
          <h2>Options</h2>
          <div className={classes.options}>
            <TakingFields origin={origin} undoes={false} taking={taking} onChange={setTaking} />
          </div>
        </section>
        {act.error && (
          <Alert color="red" variant="light" icon={<WarningIcon />} title="Couldn’t create the plan" role="alert">
            {act.error.message}
          </Alert>
        )}
        <div className={classes.foot}>
          <ActionButton refusal={refusal ?? todo} loading={act.isPending} onClick={() => act.mutate()}>
            Plan again
          </ActionButton>
          <span role="status">
            {many(fixes.cells?.length ?? 0, 'cell')} changed, {many(edits.without.length, 'row')} skipped
          </span>
          <CopyAsGraphQL document={OPERATION_AGAIN} variables={{ input }} />
        </div>
      </div>
    </Page>
  );
}
