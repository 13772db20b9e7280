import { Badge, Button } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useState, type ReactNode } from 'react';
import { ChevronDownIcon } from '../icons';
import classes from './toolbar.module.css';

/** Shows the search and filters above a table. If they do not fit in one line, the filters are behind a button. */
export function Toolbar({
  children,
  search,
  from = 0,
  active = 0,
  label = 'Search and filters',
}: {
  /** The filters. */
  children?: ReactNode;
  /** The search, which is always visible. */
  search?: ReactNode;
  /** The width that the search and all filters need, in rem. */
  from?: number;
  /** The number of active filters. */
  active?: number;
  label?: string;
}) {
  const { ref, width } = useElementSize();
  const [open, setOpen] = useState(false);
  const narrow = width > 0 && width / 16 < from;
  return (
    <div ref={ref} className={classes.toolbar} role="search" aria-label={label}>
      {search}
      {narrow && (
        <Button
          variant="default"
          aria-expanded={open}
          rightSection={<ChevronDownIcon size={15} />}
          onClick={() => setOpen(!open)}
        >
          Filters
          {active > 0 && (
            <Badge variant="light" size="sm" ml={6} tt="none">
              {active}
            </Badge>
          )}
        </Button>
      )}
      {(!narrow || open) && children}
    </div>
  );
}
