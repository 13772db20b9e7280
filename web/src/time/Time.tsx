import { exact, near } from './words';

/** An instant, near enough for reading; the exact one in the local zone is on hover. */
export function Time({ at, fallback = 'Never' }: { at: string | null | undefined; fallback?: string }) {
  if (!at) return <span>{fallback}</span>;
  const date = new Date(at);
  return (
    <time dateTime={at} title={exact(date)}>
      {near(date, new Date())}
    </time>
  );
}
