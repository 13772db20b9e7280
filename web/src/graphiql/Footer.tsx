import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useMemo, useState } from 'react';
import { useOperation } from './operation';
import { chosen, placesForFiles } from './uploads';

interface Cost {
  requested: number;
  actual: number;
  limit: number;
  remaining: number;
}

/** Returns the cost of the last response of this tab, from its extensions. */
function useCost(): Cost | undefined {
  const response = useGraphiQL((s) => s.tabs[s.activeTabIndex]?.response);
  return useMemo(() => {
    try {
      return (JSON.parse(response ?? '') as { extensions?: { cost?: Cost } }).extensions?.cost;
    } catch {
      return undefined; // no response yet, or not JSON
    }
  }, [response]);
}

/** Wraps lines, and follows the system's color scheme when it changes, unless a theme was chosen. */
function useEditorSettings() {
  const editor = useGraphiQL((s) => s.queryEditor);
  const theme = useGraphiQL((s) => s.theme);
  const { setTheme } = useGraphiQLActions();
  useEffect(() => editor?.updateOptions({ wordWrap: 'on' }), [editor]);
  useEffect(() => {
    if (theme) return;
    const system = window.matchMedia('(prefers-color-scheme: dark)');
    const follow = () => setTheme(null);
    system.addEventListener('change', follow);
    return () => system.removeEventListener('change', follow);
  }, [theme, setTheme]);
}

const number = new Intl.NumberFormat('en');

/** Shows the file inputs of the operation, if it takes files, and the cost of the response. */
export function Footer() {
  useEditorSettings();
  const cost = useCost();
  const operation = useOperation();
  const schema = useGraphiQL((s) => s.schema);
  const document = useGraphiQL((s) => s.documentAST);
  const [, setChanged] = useState(0);
  const places =
    schema && document
      ? placesForFiles(schema, document, operation.operationName, operation.variables).map((path) => path.join('.'))
      : [];
  const choose = (place: string, file: File | undefined) => {
    if (file) chosen.set(place, file);
    else chosen.delete(place);
    setChanged((n) => n + 1);
  };
  return (
    <>
      {places.map((place) => (
        <label key={place} className="file">
          <span>
            File for <code>{place}</code>
          </span>
          <input type="file" onChange={(e) => choose(place, e.currentTarget.files?.[0])} />
          {chosen.has(place) && (
            <span>
              {chosen.get(place)?.name}, {number.format(chosen.get(place)?.size ?? 0)} bytes
            </span>
          )}
        </label>
      ))}
      <p className="cost" role="status">
        {cost
          ? `Cost ${number.format(cost.actual)} (at most ${number.format(cost.requested)}). ${number.format(cost.remaining)} of ${number.format(cost.limit)} left.`
          : ''}
      </p>
    </>
  );
}
