import { Button, Loader } from '@mantine/core';
import { useRef, useState, type DragEvent } from 'react';
import classes from './file.module.css';
import { size } from './words';

/** Chooses a file, by drag and drop or with a button. */
export function DropField({
  chosen,
  reading,
  onChoose,
  onClear,
}: {
  chosen: File | null;
  reading: boolean;
  onChoose: (file: File) => void;
  onClear: () => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [over, setOver] = useState(false);
  const drop = (e: DragEvent) => {
    e.preventDefault();
    setOver(false);
    const file = e.dataTransfer.files[0];
    if (file) onChoose(file);
  };
  return (
    <div
      className={classes.drop}
      data-over={over || undefined}
      data-chosen={chosen !== null || undefined}
      onDragOver={(e) => {
        e.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        ref={input}
        type="file"
        accept=".csv,.tsv,.txt,.xlsx,text/csv,text/tab-separated-values"
        aria-label="CSV or Excel file"
        className={classes.hidden}
        tabIndex={-1}
        onChange={(e) => {
          const file = e.currentTarget.files?.[0];
          e.currentTarget.value = '';
          if (file) onChoose(file);
        }}
      />
      {chosen ? (
        <span className={classes.name}>
          <strong>{chosen.name}</strong> {size(chosen.size)}
        </span>
      ) : (
        <span>Drop a CSV or Excel file here, or choose one.</span>
      )}
      {reading && <Loader size={16} />}
      <span className={classes.buttons}>
        <Button ref={button} variant={chosen ? 'default' : 'filled'} size="xs" onClick={() => input.current?.click()}>
          {chosen ? 'Choose another file' : 'Choose a file'}
        </Button>
        {chosen && (
          <Button
            variant="subtle"
            color="gray"
            size="xs"
            onClick={() => {
              onClear();
              button.current?.focus();
            }}
          >
            Remove
          </Button>
        )}
      </span>
    </div>
  );
}
