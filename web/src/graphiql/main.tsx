import '../nonce';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import './graphiql.css';
import 'graphiql/setup-workers/vite';
import { createRoot } from 'react-dom/client';
import { Explorer } from './Explorer';
import { rememberHere } from '../memory';
import { signedIn } from './fetcher';

const root = document.getElementById('root');
if (root) {
  // Who is not signed in cannot read the schema: to the console's sign-in, and back. What a link filled in waits in this tab.
  if (await signedIn()) createRoot(root).render(<Explorer />);
  else {
    if (window.location.hash) rememberHere('graphiql', window.location.hash);
    window.location.replace('/signin?return=/graphiql');
  }
}
