import { Accordion, VisuallyHidden } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { capabilities, capabilityNames, moduleNames, modules } from '../account/words';
import { execute } from '../api';
import { graphql } from '../gql';
import { CheckIcon } from '../icons';
import { useOrganization } from '../shell/context';
import classes from './users.module.css';

const EFFECTIVE = graphql(`
  query EffectivePermissions($roles: [ID!]!) {
    effectivePermissions(roleIds: $roles) { modules capabilities }
  }
`);

/** Shows what roles grant together, before they are assigned (B22, H41). */
export function GrantSummary({ roles }: { roles: string[] }) {
  const organization = useOrganization();
  const ids = roles.toSorted();
  const { data } = useQuery({
    queryKey: ['roles', organization.id, 'together', ids],
    queryFn: async ({ signal }) => (await execute(EFFECTIVE, { roles: ids }, signal)).effectivePermissions,
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
  });
  if (ids.length === 0 || !data) return <p className={classes.hint}>Choose a role to see what it grants.</p>;
  return (
    <Accordion
      multiple
      variant="contained"
      chevronPosition="left"
      chevronSize={26}
      className={classes.summary}
      classNames={{ label: classes.summaryLabel }}
      order={3}
      transitionDuration={0}
    >
      <Granted
        value="modules"
        title="Module access"
        all={modules.map((m) => [moduleNames[m], data.modules.includes(m)])}
      />
      <Granted
        value="capabilities"
        title="Capabilities"
        all={capabilities.map((c) => [capabilityNames[c], data.capabilities.includes(c)])}
      />
    </Accordion>
  );
}

function Granted({ value, title, all }: { value: string; title: string; all: [name: string, granted: boolean][] }) {
  const count = all.filter(([, granted]) => granted).length;
  return (
    <Accordion.Item value={value}>
      <Accordion.Control>
        {title}{' '}
        <span className={classes.count}>
          {count} of {all.length}
        </span>
      </Accordion.Control>
      <Accordion.Panel>
        <ul className={classes.grants}>
          {all.map(([name, granted]) => (
            <li key={name} data-granted={granted || undefined}>
              {granted ? <CheckIcon size={15} /> : <span className={classes.dash}>–</span>}
              {name}
              <VisuallyHidden>{granted ? ', granted' : ', not granted'}</VisuallyHidden>
            </li>
          ))}
        </ul>
      </Accordion.Panel>
    </Accordion.Item>
  );
}
