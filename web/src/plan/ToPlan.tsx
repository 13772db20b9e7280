import { useNavigate } from '@tanstack/react-router';
import { ActionButton } from '../action/ActionButton';
import { texts } from '../address';
import { WithChosen } from '../table/BulkBar';
import type { Chosen } from '../table/chosen';
import { matchOf, type Match } from './matching';
import { placeOf, type Person } from './people';
import type { MatrixSearch } from './route';

interface Props<Row> {
  chosen: Chosen<Row>;
  refusal: string | null;
  /** Whom the list shows. */
  match: Match;
  personOf: (row: Row) => Person;
  change?: Pick<MatrixSearch, 'do' | 'which'>;
  children: string;
}

/** Leads to a plan for those who are selected: all that match as their filter, others by name. */
export function ToPlan<Row>({ chosen, refusal, match, personOf, change, children }: Props<Row>) {
  const navigate = useNavigate();
  const { selection } = chosen;
  const go = (who: MatrixSearch) =>
    navigate({ to: '/business/new', search: ({ org }) => ({ org, ...who, ...change }) });
  if (selection.all && selection.but.size === 0) {
    return (
      <ActionButton
        size="compact-md"
        variant="default"
        refusal={refusal}
        onClick={() => void go({ who: 'match', match: texts(matchOf(match)) })}
      >
        {children}
      </ActionButton>
    );
  }
  return (
    <WithChosen chosen={chosen} refusal={refusal} act={(rows) => go(placeOf(rows.map(personOf), {}))}>
      {children}
    </WithChosen>
  );
}
