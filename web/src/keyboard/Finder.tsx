import { UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { SearchIcon } from '../icons';
import { useApp } from '../shell/context';
import { useCurrentAccount } from '../shell/current';
import { isCommand, useKey } from './keys';
import { isMac } from './mac';
import { Keys } from './Keys';
import { ways } from './shortcuts';
import classes from './keyboard.module.css';

const Palette = lazy(() => import('./Palette'));
const Help = lazy(() => import('./Help'));

/** The maximum time between two keys of a sequence, in milliseconds. */
const patience = 1500;

/** The time of a "g" that was not pressed. Zero would not do, because event times start at 0. */
const never = -Infinity;

/** Handles the console's shortcuts: Ctrl-K opens the search, "g" and a letter open a view, and "?" lists all keys. */
export function Finder() {
  const { standing, organization } = useApp();
  const account = useCurrentAccount();
  const navigate = useNavigate();
  const [finding, find] = useDisclosure();
  const [helping, help] = useDisclosure();
  const gone = useRef(never);
  useKey('?', help.open);

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (
        event.key.toLowerCase() === 'k' &&
        (isMac ? event.metaKey : event.ctrlKey) &&
        !event.altKey &&
        !event.shiftKey
      ) {
        if (document.querySelector('[role="dialog"]')) return;
        event.preventDefault();
        find.open();
        return;
      }
      if (!isCommand(event)) return;
      const second = event.timeStamp - gone.current < patience;
      gone.current = !second && event.key === 'g' ? event.timeStamp : never;
      if (!second) return;
      const way = ways(standing, account !== null, organization !== null).find((w) => w.letter === event.key);
      if (!way) return;
      event.preventDefault();
      event.stopImmediatePropagation(); // do not also handle it as a key of the view
      void navigate({
        to: way.to,
        ...(way.account && account
          ? { params: { platform: account.platform.toLowerCase(), handle: account.handle } }
          : {}),
      });
    };
    // Capture the event before the views handle it, because they can use the same letters.
    document.addEventListener('keydown', listen, { capture: true });
    gone.current = never;
    return () => document.removeEventListener('keydown', listen, { capture: true });
  }, [account, find, navigate, organization, standing]);

  return (
    <>
      <UnstyledButton
        className={classes.find}
        onClick={find.open}
        aria-label="Find anything"
        aria-keyshortcuts={isMac ? 'Meta+K' : 'Control+K'}
      >
        <SearchIcon size={16} />
        <span className={classes.findText}>
          Find
          <Keys keys={['Mod', 'K']} />
        </span>
      </UnstyledButton>
      {finding && (
        <Suspense>
          <Palette close={find.close} help={help.open} />
        </Suspense>
      )}
      {helping && (
        <Suspense>
          <Help close={help.close} />
        </Suspense>
      )}
    </>
  );
}
