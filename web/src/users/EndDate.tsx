import { Button, Group, TextInput } from '@mantine/core';
import { inDays } from '../time/day';

/** Chooses the last day of access, or none (H33). */
export function EndDate({
  value,
  onChange,
  refused,
  error,
}: {
  value: string;
  onChange: (day: string) => void;
  /** Why access cannot have an end date. */ refused?: string;
  error?: string;
}) {
  return (
    <Group align="flex-end" gap="xs">
      <TextInput
        type="date"
        label="Last day of access (optional)"
        description={refused ?? 'Access ends at midnight (your time zone) after this day.'}
        value={value}
        min={inDays(0)}
        error={error}
        flex={1}
        miw={240}
        readOnly={Boolean(refused)}
        aria-disabled={refused ? true : undefined}
        onChange={(e) => onChange(e.currentTarget.value)}
      />
      {!refused && (
        <Button.Group mb={error ? 22 : 0}>
          {[30, 90].map((days) => (
            <Button
              key={days}
              variant="default"
              onClick={() => onChange(inDays(days))}
              aria-label={`Ends in ${days} days`}
            >
              {days} days
            </Button>
          ))}
          <Button variant="default" onClick={() => onChange('')} aria-label="No end date">
            No end
          </Button>
        </Button.Group>
      )}
    </Group>
  );
}
