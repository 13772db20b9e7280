import { Alert, Button, Combobox, Loader, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { emailKey, nameOf, sameEmail } from '../person';
import { manyPeople } from '../count';
import { CloseIcon, WarningIcon } from '../icons';
import { useLimits } from '../shell/context';
import type { Organization } from '../shell/viewer';
import { useKnown, useSuggestions } from './directory';
import { distinct, readPeople, type Person } from './people';
import classes from './plan.module.css';

interface Props {
  organization: Organization;
  people: Person[];
  onChange: (people: Person[]) => void;
  label: string;
  description: string;
  /** Whether unknown people are allowed. They would be invited. */
  newcomers: boolean;
}

const shown = 40;

/** Chooses people by name or email with suggestions, or from a pasted list. Text that cannot be parsed is listed, so that it can be corrected. */
export function PeopleField({ organization, people, onChange, label, description, newcomers }: Props) {
  const [typed, setTyped] = useState('');
  const { selectionPeople } = useLimits();
  const [rest, setRest] = useState<string[]>([]);
  const [said, setSaid] = useState('');
  const [all, setAll] = useState(false);
  const [search] = useDebouncedValue(typed.trim(), 120);
  const found = useSuggestions(organization.id, search);
  const box = useCombobox({ onDropdownClose: () => box.resetSelectedOption() });
  const known = useKnown(organization.id, people);
  const options = (found.data ?? []).filter((k) => !people.some((p) => sameEmail(p.email, k.email)));

  const add = (more: Person[], unread: string[] = []) => {
    const next = distinct([...people, ...more]);
    const added = next.length - people.length;
    const parts = [`${manyPeople(added)} added`];
    if (more.length > added) parts.push(`${(more.length - added).toLocaleString()} already on the list`);
    setSaid(`${parts.join(', ')}.`);
    setRest(unread);
    if (added > 0) onChange(next);
    setTyped('');
    box.closeDropdown();
  };
  const take = (text: string) => {
    const { people: more, rest: unread } = readPeople(text);
    if (more.length > 0) add(more, unread);
    else setRest(unread);
  };
  const remove = (p: Person) => {
    onChange(people.filter((o) => o !== p));
    setSaid(`${nameOf(p)} removed.`);
  };
  const visible = all ? people : people.slice(0, shown);

  return (
    <div>
      <Combobox
        store={box}
        onOptionSubmit={(email) => {
          const k = options.find((o) => o.email === email);
          if (k) add([{ email: k.email }]);
        }}
        withinPortal={false}
        shadow="md"
      >
        <Combobox.Target withExpandedAttribute>
          <TextInput
            label={label}
            description={description}
            placeholder="Type a name or an email, or paste a list"
            value={typed}
            rightSection={found.isFetching ? <Loader size={14} /> : null}
            aria-autocomplete="list"
            spellCheck={false}
            onChange={(e) => {
              setTyped(e.currentTarget.value);
              box.openDropdown();
              box.resetSelectedOption();
            }}
            onBlur={() => box.closeDropdown()}
            onKeyDown={(e) => {
              if (e.key !== 'Enter' || box.getSelectedOptionIndex() >= 0 || !typed.trim()) return;
              e.preventDefault();
              take(typed);
            }}
            onPaste={(e) => {
              const text = e.clipboardData.getData('text');
              const list = readPeople(text);
              if (list.people.length + list.rest.length < 2 && !/[\n;]/.test(text.trim())) return;
              e.preventDefault();
              add(list.people, list.rest);
            }}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={options.length === 0 || !typed.trim()} className={classes.dropdown}>
          <Combobox.Options aria-label="Known people">
            {options.map((k) => (
              <Combobox.Option key={k.id} value={k.email} className={classes.option}>
                <strong>{nameOf(k)}</strong>
                <span>
                  {k.email}
                  {k.status === 'FORMER' ? ' · no access' : k.status === 'SUSPENDED' ? ' · suspended' : ''}
                </span>
              </Combobox.Option>
            ))}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      {rest.length > 0 && (
        <Alert
          variant="light"
          color="yellow"
          icon={<WarningIcon />}
          mt="sm"
          title={
            rest.length === 1
              ? 'This entry has no email address'
              : `${rest.length.toLocaleString()} entries have no email address`
          }
          withCloseButton
          closeButtonLabel="Dismiss"
          onClose={() => setRest([])}
        >
          <ul className={classes.unread}>
            {rest.slice(0, 10).map((r, i) => (
              <li key={i}>
                <q>{r}</q>
              </li>
            ))}
          </ul>
          {rest.length > 10 && <p>and {(rest.length - 10).toLocaleString()} more.</p>}
          <p>
            Enter an email for each person, e.g. <code>Ann Lee &lt;ann.lee@company.example&gt;</code>.
          </p>
        </Alert>
      )}
      {people.length > selectionPeople && (
        <Alert variant="light" color="red" icon={<WarningIcon />} mt="sm">
          {people.length.toLocaleString()} people are chosen, and the limit for one operation is{' '}
          {selectionPeople.toLocaleString()}. Remove some or use a CSV file.
        </Alert>
      )}
      {people.length > 0 && (
        <ul className={classes.chips} aria-label="Chosen people">
          {visible.map((p, i) => {
            const k = known[i];
            const name = k ? nameOf(k) : nameOf(p);
            return (
              <li
                key={emailKey(p.email)}
                className={classes.chip}
                data-new={(newcomers && k === null) || undefined}
                data-wrong={(!newcomers && k === null) || undefined}
                title={p.email}
              >
                <span>{name}</span>
                {k === null && <em>{newcomers ? 'new' : 'unknown'}</em>}
                {k?.status === 'FORMER' && <em>no access</em>}
                {k?.status === 'SUSPENDED' && <em>suspended</em>}
                <button type="button" aria-label={`Remove ${name}`} onClick={() => remove(p)}>
                  <CloseIcon size={13} />
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <div className={classes.chipsFoot}>
        {people.length > shown && (
          <Button variant="subtle" size="compact-sm" onClick={() => setAll(!all)}>
            {all ? 'Show fewer' : `Show all ${people.length.toLocaleString()}`}
          </Button>
        )}
        {people.length > 1 && (
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            onClick={() => {
              onChange([]);
              setSaid('All removed.');
              setAll(false);
            }}
          >
            Remove all
          </Button>
        )}
        <span role="status" className={classes.small}>
          {said}
        </span>
      </div>
    </div>
  );
}
