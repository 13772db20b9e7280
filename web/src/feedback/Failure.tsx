import { Button } from '@mantine/core';
import { ApiError } from '../api';
import { WarningIcon } from '../icons';
import { EmptyState } from './EmptyState';

/** Returns a message that says why something failed, and what to do. */
export const reasonOf = (error: unknown): string =>
  error instanceof ApiError
    ? error.message
    : 'Something went wrong in the console. Reload the page. If the problem continues, tell your administrator.';

/** Shows why a view could not be loaded, what to do and, for internal errors, the request id for support. */
export function Failure({ error, retry, whole }: { error: unknown; retry?: () => void; whole?: boolean }) {
  const known = error instanceof ApiError ? error : null;
  const title =
    known?.code === 'FORBIDDEN'
      ? 'You don’t have access to this page'
      : known?.code === 'NOT_FOUND'
        ? known.message.replace(/\.$/, '')
        : 'Couldn’t load this page';
  return (
    <div role="alert">
      <EmptyState
        whole={whole}
        icon={<WarningIcon />}
        title={title}
        action={
          retry && (
            <Button variant="default" onClick={retry}>
              Try again
            </Button>
          )
        }
      >
        {known?.code === 'NOT_FOUND' ? 'It may have been removed, or you don’t have access to it.' : reasonOf(error)}
        {known?.requestId && known.code === 'INTERNAL' && (
          <>
            {' '}
            If you contact support, include the request ID <code>{known.requestId}</code>.
          </>
        )}
      </EmptyState>
    </div>
  );
}
