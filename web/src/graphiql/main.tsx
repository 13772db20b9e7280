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
  // The schema requires a session. Without one, go to the console's sign-in and come back; sessionStorage keeps the link's content.
  if (await signedIn()) createRoot(root).render(<Explorer />);
  else {
    if (window.location.hash) rememberHere('graphiql', window.location.hash);
    window.location.replace('/signin?return=/graphiql');
  }
}
