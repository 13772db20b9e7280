import { exact, near } from './words';

/** Shows an approximate time. The tooltip has the exact one in the local time zone. */
export function Time({ at, fallback = 'Never' }: { at: string | null | undefined; fallback?: string }) {
  if (!at) return <span>{fallback}</span>;
  const date = new Date(at);
  return (
    <time dateTime={at} title={exact(date)}>
      {near(date, new Date())}
    </time>
  );
}

/** Shows the last day of something that ends at a time, as it was chosen. The tooltip has the exact end. */
export function LastDay({ at }: { at: string }) {
  return (
    <time dateTime={at} title={exact(new Date(at))}>
      {near(new Date(Date.parse(at) - 1), new Date())}
    </time>
  );
}
