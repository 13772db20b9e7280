import { nonce } from './nonce';
import './theme/mantine';
import './theme/theme.css';
import './action/escape';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { onSessionEnd, queries } from './queries';
import { router } from './router';
import { leaveForSignIn } from './signin/leave';
import { theme, variables } from './theme/theme';

const scheme = localStorageColorSchemeManager({ key: 'roster.scheme' });
onSessionEnd(() => void leaveForSignIn(router));

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={variables}
        defaultColorScheme="auto"
        colorSchemeManager={scheme}
        getStyleNonce={() => nonce}
      >
        <QueryClientProvider client={queries}>
          <Notifications position="bottom-right" autoClose={10_000} />
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  );
}
