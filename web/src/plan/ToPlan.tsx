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
  /** The filter of the list. */
  match: Match;
  personOf: (row: Row) => Person;
  change?: Pick<MatrixSearch, 'do' | 'which'>;
  children: string;
}

/** Shows a button that opens a plan for the selected people: by the filter if all matching people are selected, otherwise individually. */
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
