import { Avatar, Menu, UnstyledButton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { execute } from '../api';
import { graphql } from '../gql';
import { DocumentIcon, OutIcon, SettingsIcon } from '../icons';
import { useSignedOut } from '../signin/out';
import { useApp } from './context';
import classes from './shell.module.css';
import { standingWords } from './viewer';

const SIGN_OUT = graphql(`
  mutation SignOut { signOut { singleSignOutUrl userErrors { code message } } }
`);

const SIGN_OUT_EVERYWHERE = graphql(`
  mutation SignOutEverywhere { signOutEverywhere { singleSignOutUrl userErrors { code message } } }
`);

/** Shows who is signed in, and the button to sign out. */
export function ViewerMenu() {
  const { viewer, standing } = useApp();
  const signedOut = useSignedOut();
  const name =
    [viewer.user?.firstName, viewer.user?.lastName].filter(Boolean).join(' ') || viewer.email || 'Unknown person';
  const out = useMutation({
    mutationFn: async (everywhere: boolean) => {
      if (everywhere) return (await execute(SIGN_OUT_EVERYWHERE, {})).signOutEverywhere?.singleSignOutUrl;
      return (await execute(SIGN_OUT, {})).signOut?.singleSignOutUrl;
    },
    onSuccess: signedOut,
    onError: (error) => notifications.show({ color: 'red', title: 'You are still signed in', message: error.message }),
  });
  return (
    <Menu position="bottom-end" width={260} shadow="md">
      <Menu.Target>
        <UnstyledButton className={classes.viewer} aria-label={`${name}, your menu`}>
          <Avatar name={name} size={30} color="petrol" alt="" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes.who} role="presentation">
          <strong>{name}</strong>
          {viewer.email !== name && <span>{viewer.email}</span>}
          <span>{standingWords[standing]}</span>
        </div>
        <Menu.Divider />
        <Menu.Item component={Link} to="/settings" leftSection={<SettingsIcon size={16} />}>
          Settings
        </Menu.Item>
        <Menu.Item component="a" href="/docs" target="_blank" leftSection={<DocumentIcon size={16} />}>
          Documentation
        </Menu.Item>
        <Menu.Item leftSection={<OutIcon size={16} />} onClick={() => out.mutate(false)}>
          Sign out
        </Menu.Item>
        <Menu.Item onClick={() => out.mutate(true)}>Sign out on all devices</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
