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

/** The fragment of a link, /graphiql#query=…&variables=…, which browsers do not send to servers. */
const waiting = recallHere('graphiql');
const link = window.location.hash || (typeof waiting === 'string' ? waiting : '');
rememberHere('graphiql', null);
const given = new URLSearchParams(link.slice(1));
const query = given.get('query') ?? '';
const filled = query ? { initialQuery: query, initialVariables: given.get('variables') ?? '' } : {};

const plugins = [HISTORY_PLUGIN, { ...explorerPlugin(), title: 'Query builder' }, EXAMPLES, CODE];

/** Returns a value that GraphiQL has stored in this browser, or null if there is none or storage is blocked. */
function kept(key: string): string | null {
  try {
    return localStorage.getItem(`graphiql:${key}`);
  } catch {
    return null;
  }
}

/** Visitors without a link see the examples until they have run an operation. */
const beginner = query === '' && kept('queries') === null;

try {
  if (!beginner && kept('visiblePlugin') === EXAMPLES.title) localStorage.removeItem('graphiql:visiblePlugin');
  // Give the operation more space than the response, and both more than the side panel, unless the user has moved the borders.
  if (kept('docExplorerFlex') === null) localStorage.setItem('graphiql:docExplorerFlex', '0.25');
  if (kept('editorFlex') === null) localStorage.setItem('graphiql:editorFlex', '1.2');
} catch {
  // Storage is blocked: use GraphiQL's defaults.
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
