import type { ReactNode } from 'react';
import type { Platform } from '../gql/graphql';
import classes from './account.module.css';
import { platformNames } from './platform';

const letters: Record<Platform, string> = {
  X: 'X',
  FACEBOOK: 'f',
  INSTAGRAM: 'ig',
  YOUTUBE: 'yt',
  TIKTOK: 'tt',
  LINKEDIN: 'in',
  VIDEO: 'vc',
  OTHER: '…',
};

/** Shows the icon of a platform. It is decorative: the text next to it names the platform. */
export function PlatformMark({ platform }: { platform: Platform }) {
  return (
    <span className={classes.platform} data-platform={platform} aria-hidden="true">
      {letters[platform]}
    </span>
  );
}

/** Shows an account in a list: the icon of its platform, its name, and its handle and platform below. */
export function AccountName({
  account: { platform, handle },
  children,
}: {
  account: { platform: Platform; handle: string };
  /** The account's name, as text or as a link. */
  children: ReactNode;
}) {
  return (
    <div className={classes.named}>
      <PlatformMark platform={platform} />
      <div className={classes.nameLines}>
        <span className={classes.nameLine}>{children}</span>
        <span className={classes.handleLine}>
          @{handle} on {platformNames[platform]}
        </span>
      </div>
    </div>
  );
}
