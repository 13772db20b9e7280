import { explorerPlugin } from '@graphiql/plugin-explorer';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { GraphiQL } from 'graphiql';
import { recallHere, rememberHere } from '../memory';
import { CODE } from './Code';
import { welcome } from './examples';
import { EXAMPLES } from './Examples';
import { fetcher } from './fetcher';
import { Footer } from './Footer';
import { storage } from './storage';

/** What a link fills in: /graphiql#query=…&variables=…; behind the "#" it is sent to nobody. */
const waiting = recallHere('graphiql');
const link = window.location.hash || (typeof waiting === 'string' ? waiting : '');
rememberHere('graphiql', null);
const given = new URLSearchParams(link.slice(1));
const query = given.get('query') ?? '';
const filled = query ? { initialQuery: query, initialVariables: given.get('variables') ?? '' } : {};

const plugins = [HISTORY_PLUGIN, { ...explorerPlugin(), title: 'Query builder' }, EXAMPLES, CODE];

/** What GraphiQL keeps in this browser, where the browser keeps anything. */
function kept(key: string): string | null {
  try {
    return localStorage.getItem(`graphiql:${key}`);
  } catch {
    return null;
  }
}

/** Who comes by no link sees the examples, until they have run something. */
const beginner = query === '' && kept('queries') === null;

try {
  if (!beginner && kept('visiblePlugin') === EXAMPLES.title) localStorage.removeItem('graphiql:visiblePlugin');
  // The operation gets more room than the answer, and both more than what is beside them, until somebody moves the borders.
  if (kept('docExplorerFlex') === null) localStorage.setItem('graphiql:docExplorerFlex', '0.25');
  if (kept('editorFlex') === null) localStorage.setItem('graphiql:editorFlex', '1.2');
} catch {
  // GraphiQL begins as it would anywhere.
}

export function Explorer() {
  return (
    <GraphiQL
      fetcher={fetcher}
      storage={storage}
      defaultQuery={welcome}
      defaultTheme={null}
      plugins={plugins}
      defaultEditorToolsVisibility="variables"
      shouldPersistHeaders={false}
      showPersistHeadersSettings={false}
      {...(beginner ? { visiblePlugin: EXAMPLES } : {})}
      {...filled}
    >
      <GraphiQL.Logo>
        <a href="/" className="back">
          Back to Roster
        </a>
      </GraphiQL.Logo>
      <GraphiQL.Footer>
        <Footer />
      </GraphiQL.Footer>
    </GraphiQL>
  );
}
