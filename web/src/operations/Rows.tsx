import { Badge, Button, UnstyledButton } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { platformNames } from '../account/platform';
import { EmptyState } from '../feedback/EmptyState';
import { SearchIcon } from '../icons';
import { usePages } from '../table/pages';
import { nothing, type Selection } from '../table/selection';
import { Table, type Column } from '../table/Table';
import type { Operation } from './operation';
import classes from './operations.module.css';
import { askedOf, endChange, personOf, readRows, remark, type Row, type Wanted } from './row';
import { useRefusal } from './may';
import { UndoBar } from './UndoBar';
import { groupOf, isOver, outcomeColors, outcomeNames, outcomesOf } from './words';

const route = getRouteApi('/app/business/$operation');

/** Shows the roles before and after, if they differ, and the change of the access end. */
export function Roles({ row }: { row: Row }) {
  const { rolesBefore, rolesAfter } = row;
  const end = endChange(row);
  const names = (roles: Row['rolesBefore']) =>
    (roles ?? [])
      .map((r) => (r.legacy && !r.name.toLowerCase().includes('legacy') ? `${r.name} (Legacy)` : r.name))
      .join(', ');
  const [before, after] = [names(rolesBefore), names(rolesAfter)];
  if (before === after)
    return (
      <span title={[after, end].filter(Boolean).join(', ')}>
        {after}
        {end && <span className={classes.dim}> {end}</span>}
      </span>
    );
  return (
    <span title={`${before || 'Not a member'} → ${after || 'not a member'}${end && `, ${end}`}`}>
      {before && <span className={classes.before}>{before}</span>}
      {before && after && <span aria-label="then"> → </span>}
      {after}
      {end && <span className={classes.dim}> {end}</span>}
    </span>
  );
}

/** Shows the outcome of a row, which is only planned until the row is done. */
export function Outcome({ row, over }: { row: Row; over: boolean }) {
  const group = groupOf(row.outcome);
  const name =
    row.outcome === 'NOT_A_MEMBER'
      ? 'Not a member'
      : row.outcome === 'UNCHANGED'
        ? outcomeNames.UNCHANGED.done
        : outcomeNames[group][row.done || group === 'REFUSED' ? 'done' : 'planned'];
  if (over && !row.done && group !== 'REFUSED' && group !== 'UNCHANGED')
    return (
      <Badge variant="light" color="gray" tt="none">
        Not done
      </Badge>
    );
  return (
    <Badge variant="light" color={outcomeColors[group]} tt="none">
      {name}
    </Badge>
  );
}

/** Shows the rows of an operation, in the order of the input. */
export function Rows({
  organization,
  operation,
  offboards,
  onPlanned,
}: {
  organization: string;
  operation: Operation;
  offboards: boolean;
  onPlanned: (id: string) => void;
}) {
  const { outcome, changes } = route.useSearch();
  const navigate = useNavigate({ from: '/business/$operation' });
  const { id, status, counts } = operation;
  const [selection, select] = useState<Selection>(nothing);
  const may = useRefusal(operation.createdBy) === null && operation.undoable;
  const wanted: Wanted = { outcome: outcomesOf(outcome), ...(changes && { changesPrimaryUser: true }) };
  const pages = usePages(
    ['operations', organization, id, 'rows', outcome ?? 'ALL', changes ?? 'ALL', status],
    (after, signal) => readRows(id, wanted, after, signal),
  );
  const open = (row: Row) => void navigate({ search: (s) => ({ ...s, row: row.id }) });
  const columns: Column<Row>[] = [
    { id: 'number', header: 'Row', width: '3.9rem', align: 'end', cell: (r) => r.number.toLocaleString() },
    {
      id: 'person',
      header: 'Person',
      width: '17%',
      cell: (r) => (
        <UnstyledButton
          className={classes.person}
          title={r.user?.email ?? r.email ?? r.username ?? ''}
          aria-label={`${personOf(r)}, row ${r.number}`}
          onClick={() => open(r)}
        >
          {personOf(r)}
        </UnstyledButton>
      ),
    },
    {
      id: 'account',
      header: 'Account',
      width: '17%',
      cell: (r) =>
        r.account ? (
          <span title={r.account.name}>
            @{r.account.handle} <span className={classes.dim}>{platformNames[r.account.platform]}</span>
          </span>
        ) : (
          <span className={classes.dim} title={r.askedAccount ?? ''}>
            {r.askedAccount ?? (r.problem ? 'Unknown' : 'The organization')}
          </span>
        ),
    },
    {
      id: 'action',
      header: 'Requested',
      width: '6.2rem',
      cell: (r) => {
        const asked = askedOf(r, offboards && r.action !== 'REMOVE' ? 'Takes over' : undefined);
        return <span title={asked}>{asked}</span>;
      },
    },
    { id: 'outcome', header: 'Outcome', width: '7.7rem', cell: (r) => <Outcome row={r} over={isOver(status)} /> },
    { id: 'roles', header: 'Roles', width: '14%', cell: (r) => <Roles row={r} /> },
    {
      id: 'remark',
      header: 'Notes',
      cell: (r) => {
        const text = remark(r, isOver(status));
        return <span title={text}>{text}</span>;
      },
    },
  ];
  const table = (
    <Table
      label="Rows"
      noun={['row', 'rows']}
      columns={columns}
      pages={pages}
      rowId={(r) => r.id}
      rowName={personOf}
      resetKey={`${outcome ?? ''} ${changes ?? ''}`}
      selection={may ? selection : undefined}
      onSelection={may ? select : undefined}
      onOpen={open}
      empty={
        <EmptyState title={status === 'PLANNING' ? 'Rows appear as they are read' : 'The plan has no rows'}>
          {status === 'PLANNING' ? 'A large plan can take a few seconds.' : 'There was no one to change.'}
        </EmptyState>
      }
      noMatch={
        (outcome ?? changes) && counts.total > 0 ? (
          <EmptyState
            icon={<SearchIcon />}
            title={
              outcome ? `No rows with the outcome “${outcomeNames[outcome].done}”` : 'No rows change a primary user'
            }
            action={
              <Button
                variant="default"
                onClick={() =>
                  void navigate({ search: (s) => ({ ...s, outcome: undefined, changes: undefined }), replace: true })
                }
              >
                Show all rows
              </Button>
            }
          >
            Choose one of the numbers above to see its rows.
          </EmptyState>
        ) : undefined
      }
    />
  );
  return (
    <>
      {table}
      {may && (
        <UndoBar
          organization={organization}
          operation={operation}
          wanted={wanted}
          rows={pages.rows}
          total={pages.total}
          selection={selection}
          clear={() => select(nothing)}
          onPlanned={onPlanned}
        />
      )}
    </>
  );
}
