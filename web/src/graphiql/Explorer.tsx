import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { GraphiQL } from 'graphiql';
import { recallHere, rememberHere } from '../memory';
import { welcome } from './examples';
import { EXAMPLES } from './Examples';
import { fetcher } from './fetcher';

/** What a link fills in: /graphiql#query=…&variables=…; behind the "#" it is sent to nobody. */
const kept = recallHere('graphiql');
const link = window.location.hash || (typeof kept === 'string' ? kept : '');
rememberHere('graphiql', null);
const given = new URLSearchParams(link.slice(1));
const query = given.get('query') ?? '';
const filled = query ? { initialQuery: query, initialVariables: given.get('variables') ?? '' } : {};

const plugins = [HISTORY_PLUGIN, EXAMPLES];

/** Who comes for the first time, and by no link, sees the examples. */
const first = () => query === '' && localStorage.getItem('graphiql:visiblePlugin') === null;

export function Explorer() {
  return (
    <GraphiQL
      fetcher={fetcher}
      defaultQuery={welcome}
      defaultTheme={null}
      plugins={plugins}
      defaultEditorToolsVisibility="variables"
      isHeadersEditorEnabled={false}
      {...(first() ? { visiblePlugin: EXAMPLES } : {})}
      {...filled}
    >
      <GraphiQL.Logo>
        <a href="/" className="back">
          Back to Roster
        </a>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}
