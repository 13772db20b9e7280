import { Button } from '@mantine/core';
import { ApiError } from '../api';
import { WarningIcon } from '../icons';
import { EmptyState } from './EmptyState';

/** Why something could not be read, and what to do. */
export const reasonOf = (error: unknown): string =>
  error instanceof ApiError
    ? error.message
    : 'Something went wrong in the console. Load the page again; if it stays so, tell your administrator.';

/** A view that could not be read: what happened, what to do, and the request's id for whoever looks into it. */
export function Failure({ error, retry, whole }: { error: unknown; retry?: () => void; whole?: boolean }) {
  const known = error instanceof ApiError ? error : null;
  const title =
    known?.code === 'FORBIDDEN'
      ? 'You may not see this'
      : known?.code === 'NOT_FOUND'
        ? known.message.replace(/\.$/, '')
        : 'This could not be loaded';
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
        {known?.code === 'NOT_FOUND' ? 'It may have been removed, or be nothing that you may see.' : reasonOf(error)}
        {known?.requestId && known.code === 'INTERNAL' && (
          <>
            {' '}
            Quote the request id <code>{known.requestId}</code>.
          </>
        )}
      </EmptyState>
    </div>
  );
}
