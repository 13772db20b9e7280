import { ActionIcon, Tooltip, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { MoonIcon, SchemeIcon, SunIcon } from '../icons';

const schemes: Record<MantineColorScheme, { name: string; icon: typeof SunIcon; next: MantineColorScheme }> = {
  auto: { name: 'system', icon: SchemeIcon, next: 'light' },
  light: { name: 'light', icon: SunIcon, next: 'dark' },
  dark: { name: 'dark', icon: MoonIcon, next: 'auto' },
};

/** Switches the color scheme: system, light, dark, and again from the start. */
export function SchemeButton() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { name, icon: Icon, next } = schemes[colorScheme];
  const label = `Appearance: ${name}. Change to ${schemes[next].name}`;
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" size="lg" aria-label={label} onClick={() => setColorScheme(next)}>
        <Icon />
      </ActionIcon>
    </Tooltip>
  );
}
