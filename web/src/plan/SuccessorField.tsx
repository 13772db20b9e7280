import { sameEmail } from '../person';
import { PersonField } from './PersonField';

interface Props {
  organization: string;
  email: string | undefined;
  onChange: (email: string | undefined) => void;
  /** Emails of people who cannot be the successor, because they leave. */
  except?: readonly string[];
  required?: boolean;
}

/** Chooses the successor for accounts where a removed person is the primary user or the last administrator (H26). */
export function SuccessorField({ except = [], required, ...rest }: Props) {
  return (
    <PersonField
      {...rest}
      label={required ? 'Successor' : 'Successor (optional)'}
      description="Takes over as primary user or administrator on accounts that would have none. Without a successor, those accounts aren’t changed."
      suits={(k) => k.status === 'ACTIVE' && !except.some((e) => sameEmail(e, k.email))}
      nobody="No active person matches"
      clear="No successor"
    />
  );
}
