import { Combobox, Loader, UnstyledButton, useCombobox } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { ChevronsIcon } from '../icons';
import classes from './shell.module.css';

export interface Choice {
  value: string;
  title: string;
  detail?: string;
  /** Shown before the label. */
  mark?: ReactNode;
}

interface Props {
  /** The kind of the options in the plural, for example "accounts". */
  noun: string;
  label: string;
  current: ReactNode;
  chosen?: string;
  groups: { title: string; choices: Choice[] }[];
  loading?: boolean;
  /** Shown below the list, for example how many more options there are. */
  note?: string;
  search: string;
  onSearch: (search: string) => void;
  onChoose: (value: string) => void;
}

/** Shows a button that opens a list with a search. It can be used by keyboard: typing, arrow keys, Enter and Esc. */
export function Switcher({ noun, label, current, chosen, groups, loading, note, search, onSearch, onChoose }: Props) {
  const box = useCombobox({
    onDropdownOpen: () => box.focusSearchInput(),
    onDropdownClose: () => {
      box.resetSelectedOption();
      box.focusTarget();
      onSearch('');
    },
  });
  const count = groups.reduce((sum, g) => sum + g.choices.length, 0);
  const first = groups.find((g) => g.choices.length > 0)?.choices[0]?.value;
  const { selectFirstOption, dropdownOpened } = box;
  useEffect(() => {
    if (dropdownOpened && search) selectFirstOption(); // Enter chooses the best match as soon as the list shows it
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the functions change with each render
  }, [search, first, count, dropdownOpened]);
  return (
    <Combobox
      store={box}
      width={380}
      position="bottom-start"
      shadow="md"
      withinPortal={false}
      onOptionSubmit={(value) => {
        onChoose(value);
        box.closeDropdown();
      }}
    >
      <Combobox.Target targetType="button" withAriaAttributes={false}>
        <UnstyledButton
          className={classes.switcher}
          onClick={() => box.toggleDropdown()}
          aria-label={label}
          aria-haspopup="listbox"
          aria-expanded={box.dropdownOpened}
        >
          <span className={classes.switcherText}>{current}</span>
          <ChevronsIcon size={16} />
        </UnstyledButton>
      </Combobox.Target>
      <Combobox.Dropdown className={classes.dropdown}>
        <Combobox.Search
          role="combobox"
          aria-expanded
          value={search}
          onChange={(e) => onSearch(e.currentTarget.value)}
          placeholder={`Search ${noun}`}
          aria-label={`Search ${noun}`}
          rightSection={loading ? <Loader size={14} /> : null}
        />
        <Combobox.Options mah={360} className={classes.options} aria-label={label}>
          {groups
            .filter((g) => g.choices.length > 0)
            .map((group) => (
              <Combobox.Group key={group.title} label={group.title}>
                {group.choices.map((choice) => (
                  <Combobox.Option
                    key={group.title + choice.value}
                    value={choice.value}
                    active={choice.value === chosen}
                    className={classes.option}
                  >
                    {choice.mark}
                    <span className={classes.optionTitle}>{choice.title}</span>
                    {choice.detail && <span className={classes.optionDetail}>{choice.detail}</span>}
                  </Combobox.Option>
                ))}
              </Combobox.Group>
            ))}
        </Combobox.Options>
        {count === 0 && !loading && (
          <div className={classes.note} role="status">
            No {noun} match “{search}”. Try part of the name.
          </div>
        )}
        {note && <div className={classes.note}>{note}</div>}
      </Combobox.Dropdown>
    </Combobox>
  );
}
