import { PasswordInput } from '@mantine/core';

const least = 12;
const most = 200;

/** Returns why a password cannot be used, or null. Whether it is easy to guess is checked by the API. */
export function passwordProblem(password: string): string | null {
  const n = Array.from(password).length;
  if (n < least) return `Choose at least ${least} characters${n > 0 ? `: ${least - n} more` : ''}.`;
  if (n > most) return `Choose at most ${most} characters.`;
  return null;
}

interface Props {
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
  label?: string;
}

/** Asks for a new password once. The password can be shown, which is better than typing it twice. */
export function NewPassword({ value, onChange, error, label = 'New password' }: Props) {
  const missing = least - Array.from(value).length;
  const hint =
    value && missing > 0
      ? `${missing} more ${missing === 1 ? 'character' : 'characters'}`
      : 'At least 12 characters. Four or five unrelated words work well.';
  return (
    <PasswordInput
      label={label}
      description={hint}
      value={value}
      onChange={(e) => onChange(e.currentTarget.value)}
      error={error}
      name="password"
      autoComplete="new-password"
      required
      withAsterisk={false}
      visibilityToggleButtonProps={{ 'aria-label': 'Show password', tabIndex: 0 }}
    />
  );
}
