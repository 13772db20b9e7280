import { GraphiQL } from 'graphiql';
import { fetcher } from './fetcher';

const welcome = `# Signed in as you are in the console: what you ask is answered as it would be there.
# Ctrl-Space completes, Ctrl-Enter runs. The book on the left is the whole contract.

query Seats {
  viewer {
    email
    organizations {
      name
      seatUsage { entitled used reserved free }
    }
  }
}
`;

/** What a link fills in: /graphiql#query=…&variables=…; behind the "#" it is sent to nobody. */
function linked(): { query?: string; variables?: string } {
  const given = new URLSearchParams(window.location.hash.slice(1));
  return { query: given.get('query') ?? undefined, variables: given.get('variables') ?? undefined };
}

export function Explorer() {
  const { query, variables } = linked();
  return (
    <GraphiQL fetcher={fetcher} defaultQuery={welcome} defaultTheme={null} {...(query ? { initialQuery: query, initialVariables: variables ?? '' } : {})}>
      <GraphiQL.Logo><a href="/" className="back">Back to Roster</a></GraphiQL.Logo>
    </GraphiQL>
  );
}
