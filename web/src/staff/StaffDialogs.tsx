import { NumberInput, Radio, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { execute } from '../api';
import { many } from '../count';
import { CopyAsGraphQL } from '../copy/CopyAsGraphQL';
import { FormDialog } from '../dialog/FormDialog';
import { graphql } from '../gql';
import { useAttempt } from '../signin/attempt';
import { ArchiveOrganization, RestoreOrganization } from './ArchiveOrganization';
import { EditOrganization } from './EditOrganization';
import { NewOrganization } from './NewOrganization';
import { organizationChanged, type Customer } from './organizations';
import { RemovePrimary } from './RemovePrimary';
import type { StaffDialog } from './route';
import { seatsMean } from './words';

const SET_SEATS = graphql(`
  mutation OrganizationSetSeats($input: OrganizationSetSeatsInput!) {
    organizationSetSeats(input: $input) { organization { id } userErrors { code message path } }
  }
`);

const SET_BUSINESS_MANAGER = graphql(`
  mutation OrganizationSetBusinessManager($input: OrganizationSetBusinessManagerInput!) {
    organizationSetBusinessManager(input: $input) { organization { id } userErrors { code message path } }
  }
`);

interface Props {
  dialog: StaffDialog | undefined;
  customer: Customer | undefined;
  account: string | undefined;
  close: () => void;
}

/** Shows the dialog that the URL names. */
export function StaffDialogs({ dialog, customer, account, close }: Props) {
  const router = useRouter();
  const changed = async (id: string | null, message: string) => {
    close();
    notifications.show({ message });
    await organizationChanged(id);
    await router.invalidate();
  };
  if (dialog === 'new') return <NewOrganization done={changed} close={close} />;
  if (!customer) return null;
  if (dialog === 'edit') return <EditOrganization customer={customer} done={changed} close={close} />;
  if (dialog === 'archive') return <ArchiveOrganization customer={customer} done={changed} close={close} />;
  if (dialog === 'restore') return <RestoreOrganization customer={customer} done={changed} close={close} />;
  if (dialog === 'seats') return <Seats customer={customer} done={changed} close={close} />;
  if (dialog === 'business') return <BusinessManager customer={customer} done={changed} close={close} />;
  return dialog === 'primary' ? (
    <RemovePrimary customer={customer} account={account} done={changed} close={close} />
  ) : null;
}

export interface Change {
  customer: Customer;
  done: (id: string | null, message: string) => Promise<void>;
  close: () => void;
}

function Seats({ customer, done, close }: Change) {
  const { entitled, used } = customer.seatUsage;
  const [limited, setLimited] = useState(entitled != null);
  const [seats, setSeats] = useState<number | string>(entitled ?? used);
  const wanted = limited ? (typeof seats === 'number' ? seats : null) : null;
  const input = { organizationId: customer.id, seats: wanted };
  const attempt = useAttempt(
    async () => (await execute(SET_SEATS, { input })).organizationSetSeats?.userErrors,
    () =>
      done(
        customer.id,
        wanted === null
          ? `${customer.name} now has no seat limit.`
          : `${customer.name} now has a limit of ${many(wanted, 'seat')}.`,
      ),
  );
  return (
    <FormDialog
      title={`Seat limit of ${customer.name}`}
      action="Set seat limit"
      attempt={attempt}
      fields={['seats']}
      copy={<CopyAsGraphQL document={SET_SEATS} variables={{ input }} />}
      onSubmit={() => attempt.go(undefined)}
      onClose={close}
      refusal={
        limited && wanted === null
          ? 'Enter the number of seats.'
          : (limited ? wanted : null) === (entitled ?? null)
            ? 'No changes yet.'
            : null
      }
    >
      <Radio.Group
        label="Seat limit"
        value={limited ? 'limited' : 'unlimited'}
        onChange={(v) => setLimited(v === 'limited')}
      >
        <Stack gap="xs" mt={6}>
          <Radio value="limited" label="Limited to" />
          <Radio value="unlimited" label="Unlimited" />
        </Stack>
      </Radio.Group>
      {limited && (
        <NumberInput
          data-autofocus
          label="Seats"
          min={0}
          max={10_000_000}
          allowDecimal={false}
          allowNegative={false}
          thousandSeparator=","
          w={180}
          hideControls
          value={seats}
          onChange={setSeats}
          error={attempt.refusal?.field === 'seats' ? attempt.refusal.message : undefined}
        />
      )}
      {(!limited || wanted !== null) && <div role="status">{seatsMean(wanted, { used, name: customer.name })}</div>}
    </FormDialog>
  );
}

function BusinessManager({ customer, done, close }: Change) {
  const enabled = !customer.businessManagerEnabled;
  const input = { organizationId: customer.id, enabled };
  const attempt = useAttempt(
    async () => (await execute(SET_BUSINESS_MANAGER, { input })).organizationSetBusinessManager?.userErrors,
    () =>
      done(
        customer.id,
        enabled ? `Business Manager is on for ${customer.name}.` : `Business Manager is off for ${customer.name}.`,
      ),
  );
  return enabled ? (
    <FormDialog
      title={`Turn on Business Manager for ${customer.name}?`}
      action="Turn on"
      attempt={attempt}
      copy={<CopyAsGraphQL document={SET_BUSINESS_MANAGER} variables={{ input }} />}
      onSubmit={() => attempt.go(undefined)}
      onClose={close}
      about="Managers can then change people on many accounts at once, by selection or with a file, and remove people who leave from all accounts."
    />
  ) : (
    <FormDialog
      title={`Turn off Business Manager for ${customer.name}?`}
      action="Turn off"
      danger
      attempt={attempt}
      copy={<CopyAsGraphQL document={SET_BUSINESS_MANAGER} variables={{ input }} />}
      onSubmit={() => attempt.go(undefined)}
      onClose={close}
      about="No one there can plan or run bulk operations any more. Changes already made are kept, and people can still be managed on each account."
    />
  );
}
