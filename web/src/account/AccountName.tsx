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

/** The mark of a platform, beside text that names it. */
export function PlatformMark({ platform }: { platform: Platform }) {
  return (
    <span className={classes.platform} data-platform={platform} aria-hidden="true">
      {letters[platform]}
    </span>
  );
}

/** An account in a list: its platform’s mark, its name, and its handle and platform below. */
export function AccountName({
  account: { platform, handle },
  children,
}: {
  account: { platform: Platform; handle: string };
  /** Its name, which can be a link. */
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
