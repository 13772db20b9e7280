import { Kbd } from '@mantine/core';
import { isMac } from './mac';
import classes from './keyboard.module.css';

const word = (key: string) => (key === 'Mod' ? (isMac ? '⌘' : 'Ctrl') : key);

export function Keys({ keys }: { keys: string[] }) {
  return (
    <span className={classes.keys}>
      {keys.map((key) => (
        <Kbd key={key} size="xs">
          {word(key)}
        </Kbd>
      ))}
    </span>
  );
}
