import { Alert } from '@mantine/core';
import { WarningIcon } from '../icons';
import type { UserError } from './change';

const most = 5;

// The API speaks to programs, too; these say what a person at this page does next.
const words: Record<string, string> = {
  SEAT_EXHAUSTED: 'No seats left. Remove someone, or ask your Roster representative for more seats, then try again.',
};

/** Why a change was refused, where it was asked for. */
export function Refusals({
  refusals,
  name,
}: {
  refusals: UserError[];
  /** Whom a refusal is about, in a selection. */ name?: (refusal: UserError) => string | undefined;
}) {
  const texts = refusals.map((r) => {
    const who = name?.(r);
    const text = words[r.code] ?? r.message;
    return who && !text.startsWith(who) ? `${who}: ${text}` : text;
  });
  return (
    <div role="alert">
      {texts.length > 0 && (
        <Alert color="red" variant="light" icon={<WarningIcon />} py="xs" mb="sm">
          {texts.length === 1 ? (
            texts[0]
          ) : (
            <ul style={{ margin: 0, paddingInlineStart: '1.1rem' }}>
              {texts.slice(0, most).map((text, i) => (
                <li key={i}>{text}</li>
              ))}
            </ul>
          )}
          {texts.length > most && <div>And {(texts.length - most).toLocaleString()} more.</div>}
        </Alert>
      )}
    </div>
  );
}
