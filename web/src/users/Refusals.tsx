import { Alert } from '@mantine/core';
import { WarningIcon } from '../icons';
import type { UserError } from './change';

const most = 5;

// The API's messages are also for programs. These say what a user of this page can do next.
const words: Record<string, string> = {
  SEAT_EXHAUSTED: 'No seats left. Remove someone, or ask your Roster representative for more seats, then try again.',
};

/** Shows why a change was refused. */
export function Refusals({
  refusals,
  name,
}: {
  refusals: UserError[];
  /** Returns the person that an error refers to, in a selection. */ name?: (refusal: UserError) => string | undefined;
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
