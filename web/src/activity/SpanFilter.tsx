import { Button, Popover, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ChevronDownIcon } from '../icons';
import classes from './activity.module.css';
import { dayAt, inDays } from '../time/day';
import { dayOf, spanWords } from './span';

interface Span {
  from?: string;
  to?: string;
}

const presets = [
  ['Today', 0],
  ['Last 7 days', 6],
  ['Last 30 days', 29],
  ['Last 90 days', 89],
] as const;

/** Chooses a range of days. The URL has the first and the last day. */
export function SpanFilter({ value, onChange }: { value: Span; onChange: (span: Span) => void }) {
  const [open, setOpen] = useState(false);
  const choose = (span: Span) => {
    setOpen(false);
    onChange(span);
  };
  const words = spanWords(value);
  const wrong = value.from && value.to && value.from > value.to ? 'The last day is before the first.' : undefined;
  return (
    <Popover
      position="bottom-end"
      shadow="md"
      width={270}
      trapFocus
      withRoles
      opened={open}
      onChange={setOpen}
      returnFocus
    >
      <Popover.Target>
        <Button
          variant="default"
          px="sm"
          className={classes.opener}
          rightSection={<ChevronDownIcon size={16} />}
          onClick={() => setOpen(!open)}
          aria-label={`When: ${words}`}
          data-set={Boolean(value.from ?? value.to) || undefined}
        >
          {words}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="When">
        <div className={classes.presets}>
          {presets.map(([label, days]) => (
            <Button
              key={label}
              size="compact-sm"
              variant="light"
              onClick={() => {
                const now = new Date();
                choose({ from: inDays(-days, now), to: days === 0 ? dayAt(now) : undefined });
              }}
            >
              {label}
            </Button>
          ))}
          <Button
            size="compact-sm"
            variant="light"
            color="gray"
            onClick={() => choose({ from: undefined, to: undefined })}
          >
            Any time
          </Button>
        </div>
        <div className={classes.days}>
          <TextInput
            type="date"
            label="First day"
            value={value.from ?? ''}
            onChange={(e) => onChange({ ...value, from: dayOf(e.currentTarget.value) })}
          />
          <TextInput
            type="date"
            label="Last day"
            value={value.to ?? ''}
            onChange={(e) => onChange({ ...value, to: dayOf(e.currentTarget.value) })}
            error={wrong}
          />
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
