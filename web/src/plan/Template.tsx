import { Button } from '@mantine/core';
import { saveFile } from '../download';

/** Returns a template file: the header and two example rows. */
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
  return (
    <Button variant="default" size="xs" onClick={() => saveFile('roster-template.csv', templateText(roles))}>
      Download a template
    </Button>
  );
}
