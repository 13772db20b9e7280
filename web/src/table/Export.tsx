import { Button, Menu } from '@mantine/core';
import { DownloadIcon } from '../icons';
import classes from './table.module.css';

/** A CSV file of a list, which the gateway writes: docs/front-end.md. */
export interface ExportFile {
  label: string;
  /** What each row of the file is. */
  rows: string;
  /** For example /organizations/org_…/people.csv. */
  path: string;
  /** The API's filter and order of the list as shown. */
  filter?: unknown;
  orderBy?: object | undefined;
}

/** Returns the URL of a file with the current filter. */
export function addressOf({ path, filter, orderBy }: ExportFile): string {
  const query = new URLSearchParams();
  if (filter !== undefined) query.set('filter', JSON.stringify(filter));
  if (orderBy !== undefined) query.set('orderBy', JSON.stringify(orderBy));
  return query.size > 0 ? `${path}?${query.toString()}` : path;
}

/** Downloads the whole list, not only the loaded rows. */
export function Export({ files }: { files: ExportFile[] }) {
  const [only] = files;
  const look = {
    variant: 'subtle',
    size: 'compact-xs',
    leftSection: <DownloadIcon size={14} />,
    className: classes.export,
  } as const;
  if (only && files.length === 1)
    return (
      <Button component="a" href={addressOf(only)} download {...look}>
        Export CSV
      </Button>
    );
  return (
    <Menu position="top-end" shadow="md" width={310} transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <Button {...look}>Export CSV</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {files.map((file) => (
          <Menu.Item key={file.path} component="a" href={addressOf(file)} download>
            {file.label}
            <span className={classes.exportRows}>{file.rows}</span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
