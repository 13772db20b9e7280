import { Anchor, Skeleton, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useRouterState } from '@tanstack/react-router';
import { useState, type SyntheticEvent } from 'react';
import { isCode } from '../api';
import { Failure } from '../feedback/Failure';
import { Accept } from './Accept';
import { Door } from './Door';
import { previewOptions, tokenOf, type Preview } from './invited';
import { Offer } from './Offer';
import { Submit } from './Submit';

const toSignIn = (
  <>
    Already accepted it?{' '}
    <Anchor component={Link} to="/signin" inherit underline="always">
      Sign in
    </Anchor>
  </>
);

/** Shows the page that the link of an invitation opens: the invitation, and the form to accept it. An invalid link is reported before anything is typed (H42). */
export function InvitationPage() {
  const token = useRouterState({ select: (s) => s.location.hash });
  return token ? <Linked key={token} token={token} /> : <Ask />;
}

/** Asks for the whole link, if the token is missing. */
function Ask() {
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const token = tokenOf(typed);
    if (token) void navigate({ to: '/invitation', hash: token });
  };
  return (
    <Door title="Accept your invitation" below={toSignIn}>
      <form onSubmit={submit}>
        <TextInput
          label="Invitation link"
          description="Copy the whole link from the email."
          value={typed}
          onChange={(e) => setTyped(e.currentTarget.value)}
          autoComplete="off"
          required
          withAsterisk={false}
        />
        <Submit attempt={{ going: false, refusal: null, wait: 0 }}>Continue</Submit>
      </form>
    </Door>
  );
}

const titleOf = ({ organizationName, confirmsEmail }: Preview): string =>
  confirmsEmail ? 'Confirm your email' : organizationName ? `Join ${organizationName}` : 'Set up your staff sign-in';

function Linked({ token }: { token: string }) {
  const { data, error, isError, refetch } = useQuery(previewOptions(token));
  if (isCode(error, 'INVALID_INPUT'))
    return (
      <Door
        title="This invitation can’t be used"
        about={
          <span role="alert">It has already been used, has ended, was canceled, or was replaced by a newer one.</span>
        }
        below={toSignIn}
      >
        <p>Use the link in the newest email, or ask the person who invited you to send the invitation again.</p>
      </Door>
    );
  if (isError)
    return (
      <Door title="Accept your invitation" below={toSignIn}>
        <Failure error={error} retry={() => void refetch()} />
      </Door>
    );
  if (!data)
    return (
      <Door title="Accept your invitation">
        <div aria-busy="true">
          <Skeleton height={14} mb="md" />
          <Skeleton height={14} width="60%" />
        </div>
      </Door>
    );
  return (
    <Door title={titleOf(data)} about={<Offer preview={data} />} below={toSignIn}>
      <Accept token={token} preview={data} />
    </Door>
  );
}
