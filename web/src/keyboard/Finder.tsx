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

/** How long the second key may be awaited. */
const patience = 1500;

/** When "g" was pressed, where it was not: an event's time begins at 0 with the page. */
const never = -Infinity;

/** The console by keyboard: Ctrl-K finds everything, "g" and a letter go to a view, "?" says all keys. */
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
      event.stopImmediatePropagation(); // the letter is no key of the view
      void navigate({
        to: way.to,
        ...(way.account && account
          ? { params: { platform: account.platform.toLowerCase(), handle: account.handle } }
          : {}),
      });
    };
    // Before the keys of the views, which may have the same letters.
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
