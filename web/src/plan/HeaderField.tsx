import { Select } from '@mantine/core';
import type { FileRead } from './reading';

const most = 80;
const shortened = (text: string) => (text.length > most ? `${text.slice(0, most)}…` : text);

/** Shows which line is the header, and lets the user choose another one. */
export function HeaderField({
  head,
  line,
  chosen,
  onChoose,
}: {
  head: FileRead['head'];
  line: number;
  /** Whether the user chose the line. */
  chosen: boolean;
  onChoose: (line: number) => void;
}) {
  if (head.length < 2) return null;
  return (
    <Select
      label="Header line"
      description={
        line > 1 && !chosen
          ? `Line ${line} looks like the header, and the lines above it are ignored. Is that right?`
          : undefined
      }
      maw="36rem"
      mb="md"
      allowDeselect={false}
      data={head.map((h) => ({ value: String(h.line), label: `Line ${h.line}: ${shortened(h.text)}` }))}
      value={String(line)}
      onChange={(v) => v && onChoose(Number(v))}
    />
  );
}
