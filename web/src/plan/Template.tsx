import { Button } from '@mantine/core';

/** A file to begin with: the names of the columns, and two rows that show what stands in them. */
export function templateText(roles: readonly string[]): string {
  const [one = 'Analyst', two = one] = roles.filter((r) => !/^admin/i.test(r));
  return [
    'action,email,username,first_name,last_name,platform,handle,roles,expires_at',
    `ADD,ann.example@company.example,,Ann,Example,X,yourhandle,${one};${two},2027-12-31`,
    'REMOVE,bob.example@company.example,,,,YOUTUBE,yourchannel,,',
    '',
  ]
    .map((line) => `${line}${line && '\r\n'}`)
    .join('');
}

export function Template({ roles }: { roles: readonly string[] }) {
  const download = () => {
    const url = URL.createObjectURL(new Blob([templateText(roles)], { type: 'text/csv' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = 'roster-template.csv';
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  };
  return (
    <Button variant="default" size="xs" onClick={download}>
      Download a template
    </Button>
  );
}
