import { sameEmail } from '../person';
import { PersonField } from './PersonField';

interface Props {
  organization: string;
  email: string | undefined;
  onChange: (email: string | undefined) => void;
  /** Who cannot take over: those who leave. */
  except?: readonly string[];
  required?: boolean;
}

/** Who takes over where somebody who is removed is the primary user or the last administrator (H26). */
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
