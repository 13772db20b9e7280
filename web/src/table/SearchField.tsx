import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useRouter } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { SearchIcon } from '../icons';
import { useKey } from '../keyboard/keys';

/** Shows a search field that updates the URL shortly after the user stops typing. The "/" key focuses it. */
export function SearchField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    // the URL was changed elsewhere
    setKnown(value);
    if (value !== typed.trim()) setTyped(value);
  }
  const router = useRouter();
  // Do nothing if the user has opened another view meanwhile.
  const tell = useDebouncedCallback((text: string, from: string) => {
    if (router.latestLocation.pathname === from) onChange(text.trim());
  }, 200);
  const field = useRef<HTMLInputElement>(null);
  useKey('/', () => field.current?.focus());
  const set = (text: string) => {
    setTyped(text);
    tell(text, router.latestLocation.pathname);
  };
  return (
    <TextInput
      ref={field}
      type="search"
      aria-label={label}
      placeholder={label}
      value={typed}
      w={300}
      maw="100%"
      leftSection={<SearchIcon size={16} />}
      onChange={(e) => set(e.currentTarget.value)}
      onKeyDown={(e) => {
        if (e.key === 'Escape') set('');
      }}
      rightSection={
        typed && (
          <CloseButton
            size="sm"
            aria-label="Clear search"
            onClick={() => {
              set('');
              field.current?.focus();
            }}
          />
        )
      }
    />
  );
}
