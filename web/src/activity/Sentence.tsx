import { Link } from '@tanstack/react-router';
import { nameOf } from '../person';
import { useApp } from '../shell/context';
import { operationName, type Part } from './tell';

/** Shows an event as a sentence, with links to the people, accounts and operations in it. */
export function Sentence({ parts, capital = false }: { parts: Part[]; capital?: boolean }) {
  const { standing } = useApp();
  const everybody = standing === 'staff' || standing === 'manager' || standing === 'auditor';
  return parts.map((part, i) => {
    if (typeof part === 'string') return capital && i === 0 ? part.charAt(0).toUpperCase() + part.slice(1) : part;
    if ('role' in part) return <strong key={i}>{part.role}</strong>;
    if ('user' in part) {
      const name = <strong>{nameOf(part.user)}</strong>;
      return everybody ? (
        <Link key={i} to="/users/$id" params={{ id: part.user.id }} className="quiet-link" title={part.user.email}>
          {name}
        </Link>
      ) : (
        <span key={i} title={part.user.email}>
          {name}
        </span>
      );
    }
    if ('account' in part) {
      const { platform, handle, name } = part.account;
      return (
        <Link
          key={i}
          to="/a/$platform/$handle"
          params={{ platform: platform.toLowerCase(), handle }}
          className="quiet-link"
          title={name}
        >
          <strong>@{handle}</strong>
        </Link>
      );
    }
    return (
      <Link key={i} to="/business/$operation" params={{ operation: part.operation.id }} className="quiet-link">
        {part.operation.label ? (
          <>
            the operation <strong>{part.operation.label}</strong>
          </>
        ) : (
          <strong>{operationName(part.operation)}</strong>
        )}
      </Link>
    );
  });
}
