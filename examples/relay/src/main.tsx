import { StrictMode, Suspense, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { graphql, RelayEnvironmentProvider, useLazyLoadQuery } from 'react-relay';
import type { mainQuery } from './__generated__/mainQuery.graphql';
import { Accounts } from './Accounts';
import { newEnvironment } from './environment';
import { SignIn, SignOut } from './SignIn';
import './style.css';

function App({ onChange }: { onChange: () => void }) {
  const { viewer } = useLazyLoadQuery<mainQuery>(
    graphql`
      query mainQuery {
        viewer {
          email
          ...Accounts_viewer
        }
      }
    `,
    {},
  );
  if (!viewer) return <SignIn onDone={onChange} />;
  return (
    <>
      <header>
        {viewer.email} <SignOut onDone={onChange} />
      </header>
      <Accounts viewer={viewer} />
    </>
  );
}

function Root() {
  const [environment, setEnvironment] = useState(newEnvironment);
  return (
    <RelayEnvironmentProvider environment={environment}>
      <Suspense fallback={<p>Loading…</p>}>
        <App onChange={() => setEnvironment(newEnvironment())} />
      </Suspense>
    </RelayEnvironmentProvider>
  );
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Root />
  </StrictMode>,
);
