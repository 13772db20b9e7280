import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { execute } from '../api';
import { Dialog } from '../dialog/Dialog';
import { reasonOf } from '../feedback/Failure';
import { graphql } from '../gql';
import { kindWords, mailedWords, mailKinds, type MailKind } from './mails';
import classes from './operations.module.css';

const PLANNED_MAILS = graphql(`
  query PlannedMails($id: ID!) {
    bulkOperation(id: $id) {
      plannedMails { people kinds { kind people example { to subject text } } }
    }
  }
`);

/** Shows how many people running a plan emails, by kind of email, with a sample of each kind. */
export function PlannedMails({
  organization,
  id,
  shown,
  onClose,
}: {
  organization: string;
  id: string;
  shown: MailKind | undefined;
  onClose: () => void;
}) {
  const { data, error } = useQuery({
    queryKey: ['operations', organization, id, 'mails'],
    queryFn: async ({ signal }) => (await execute(PLANNED_MAILS, { id }, signal)).bulkOperation?.plannedMails ?? null,
  });
  if (!data && !error) return null;
  const example = data?.kinds.find((k) => k.kind === shown)?.example;
  return (
    <section className={classes.refusals} aria-labelledby="mails-title">
      <h2 id="mails-title">{data ? mailedWords(data.people) : 'Emails'}</h2>
      {data ? (
        <ul>
          {data.kinds.map(({ kind, people }) => (
            <li key={kind}>
              <Link
                from="/business/$operation"
                to="."
                search={(s) => ({ ...s, mail: mailKinds.find((k) => k === kind) })}
                activeProps={{}}
                aria-haspopup="dialog"
              >
                {kindWords(kind, people)}
              </Link>
            </li>
          ))}
        </ul>
      ) : (
        <p className={classes.dim}>Couldn’t load the emails that this would send. {reasonOf(error)}</p>
      )}
      {example && (
        <Dialog
          title={example.subject}
          about={`To ${example.to}. One of the emails, as it would be sent.`}
          onClose={onClose}
          size="lg"
        >
          <div className={classes.mail}>{example.text}</div>
        </Dialog>
      )}
    </section>
  );
}
