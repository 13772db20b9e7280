import { useQuery } from '@tanstack/react-query';
import { Button, Skeleton, Stack } from '@mantine/core';
import { platformNames } from '../account/platform';
import { capabilityNames } from '../account/words';
import { execute } from '../api';
import { Dialog, DialogFoot } from '../dialog/Dialog';
import { Failure } from '../feedback/Failure';
import { graphql } from '../gql';
import type { Capability, Platform } from '../gql/graphql';
import { CheckIcon, MinusIcon } from '../icons';
import { useOrganization } from '../shell/context';
import classes from './users.module.css';

// One field for each capability, because the API explains one at a time.
const EXPLAIN = graphql(`
  query ExplainAccess($user: UserRef!, $account: AccountRef!) {
    MANAGE_USERS: explainAccess(user: $user, account: $account, capability: MANAGE_USERS) { allowed text }
    MANAGE_SETTINGS: explainAccess(user: $user, account: $account, capability: MANAGE_SETTINGS) { allowed text }
    POST: explainAccess(user: $user, account: $account, capability: POST) { allowed text }
    UPLOAD_MEDIA: explainAccess(user: $user, account: $account, capability: UPLOAD_MEDIA) { allowed text }
    EDIT_MEDIA: explainAccess(user: $user, account: $account, capability: EDIT_MEDIA) { allowed text }
    USE_LIBRARY: explainAccess(user: $user, account: $account, capability: USE_LIBRARY) { allowed text }
    VIEW_LIBRARY: explainAccess(user: $user, account: $account, capability: VIEW_LIBRARY) { allowed text }
    VIEW_PRODUCER: explainAccess(user: $user, account: $account, capability: VIEW_PRODUCER) { allowed text }
    USE_LIVECUT: explainAccess(user: $user, account: $account, capability: USE_LIVECUT) { allowed text }
    VIEW_ANALYTICS: explainAccess(user: $user, account: $account, capability: VIEW_ANALYTICS) { allowed text }
    ACTIVATE_VIDEOS: explainAccess(user: $user, account: $account, capability: ACTIVATE_VIDEOS) { allowed text }
    DELETE_VIDEOS: explainAccess(user: $user, account: $account, capability: DELETE_VIDEOS) { allowed text }
    USE_VIDEO_EDITOR: explainAccess(user: $user, account: $account, capability: USE_VIDEO_EDITOR) { allowed text }
    EDIT_VIDEO_METADATA: explainAccess(user: $user, account: $account, capability: EDIT_VIDEO_METADATA) { allowed text }
    UPLOAD_VIDEOS: explainAccess(user: $user, account: $account, capability: UPLOAD_VIDEOS) { allowed text }
    PUBLISH_TO_EMAIL: explainAccess(user: $user, account: $account, capability: PUBLISH_TO_EMAIL) { allowed text }
    PUBLISH_TO_WEB: explainAccess(user: $user, account: $account, capability: PUBLISH_TO_WEB) { allowed text }
    SHARE_VIDEOS: explainAccess(user: $user, account: $account, capability: SHARE_VIDEOS) { allowed text }
    ACCESS_ALL_VIDEOS: explainAccess(user: $user, account: $account, capability: ACCESS_ALL_VIDEOS) { allowed text }
    SHARE_WITH_AFFILIATES: explainAccess(user: $user, account: $account, capability: SHARE_WITH_AFFILIATES) {
      allowed text sharesWith(first: 5) { totalCount edges { node { id name } } }
    }
  }
`);

/** Returns the accounts that the person can share with, as a sentence. */
function SharesWith({ totalCount, edges }: { totalCount: number; edges: { node: { id: string; name: string } }[] }) {
  if (edges.length === 0) return ' No other accounts that you can see are affiliated with this one.';
  const more = totalCount - edges.length;
  return ` With ${edges.map((e) => e.node.name).join(', ')}${more > 0 ? ` and ${more.toLocaleString()} more` : ''}.`;
}

/** Shows a person's capabilities on an account and the roles that grant them, in the API's words. */
export function AccessDialog({
  account,
  email,
  name,
  onClose,
}: {
  account: { id: string; handle: string; platform: Platform };
  email: string;
  name: string;
  onClose: () => void;
}) {
  const organization = useOrganization();
  const explained = useQuery({
    queryKey: ['users', organization.id, 'explained', account.id, email],
    queryFn: ({ signal }) => execute(EXPLAIN, { user: { email }, account: { id: account.id } }, signal),
  });
  const lines = Object.entries(explained.data ?? {}).flatMap(([capability, found]) =>
    found ? [{ capability: capability as Capability, ...found }] : [],
  );
  const shares = explained.data?.SHARE_WITH_AFFILIATES?.sharesWith;
  return (
    <Dialog
      title={`What ${name} can do`}
      about={`On @${account.handle}, ${platformNames[account.platform]}, and which role lets them`}
      onClose={onClose}
      size={680}
    >
      {explained.isError && <Failure error={explained.error} retry={() => void explained.refetch()} />}
      {explained.isPending && (
        <Stack aria-busy="true">
          <Skeleton height={16} width="60%" />
          <Skeleton height={16} />
          <Skeleton height={16} width="80%" />
        </Stack>
      )}
      {explained.data && (
        <dl className={classes.why}>
          {[...lines.filter((l) => l.allowed), ...lines.filter((l) => !l.allowed)].map((l) => (
            <div key={l.capability} data-allowed={l.allowed || undefined}>
              <dt>
                {l.allowed ? <CheckIcon size={15} /> : <MinusIcon size={15} />}
                {capabilityNames[l.capability]}
              </dt>
              <dd>
                {l.text}
                {l.capability === 'SHARE_WITH_AFFILIATES' && l.allowed && shares && <SharesWith {...shares} />}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <DialogFoot>
        <Button onClick={onClose} data-autofocus>
          Close
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
