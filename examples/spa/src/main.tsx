import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider, useQuery } from 'urql';
import { Accounts } from './Accounts';
import { newClient } from './client';
import { graphql } from './gql';
import { Run } from './Run';
import { SignIn, SignOut } from './SignIn';
import './style.css';

const Who = graphql(`
  query Who {
    viewer {
      email
    }
  }
`);

const pages = { accounts: Accounts, run: Run };

function Page() {
  const [page, show] = useState<keyof typeof pages>('accounts');
  const Shown = pages[page];
  return (
    <>
      <nav>
        <button onClick={() => show('accounts')}>Accounts</button>
        <button onClick={() => show('run')}>Bulk run</button>
      </nav>
      <Shown />
    </>
  );
}

function App({ onChange }: { onChange: () => void }) {
  const [{ data, error, fetching }] = useQuery({ query: Who });
  if (fetching) return <p>Loading…</p>;
  if (error) return <p role="alert">{error.message}</p>;
  if (!data?.viewer) return <SignIn onDone={onChange} />;
  return (
    <>
      <header>
        {data.viewer.email} <SignOut onDone={onChange} />
      </header>
      <Page />
    </>
  );
}

function Root() {
  const [client, setClient] = useState(newClient);
  return (
    <Provider value={client}>
      <App onChange={() => setClient(newClient())} />
    </Provider>
  );
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Root />
  </StrictMode>,
);
