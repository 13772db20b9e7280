import { useState } from 'react';
import { useClient, useMutation, useSubscription } from 'urql';
import { graphql } from './gql';

const PlanMutation = graphql(`
  mutation Plan($file: Upload!) {
    bulkOperationPlan(input: { source: { csv: $file } }) {
      bulkOperation {
        id
        digest
        counts {
          total
          refused
        }
      }
      userErrors {
        message
      }
    }
  }
`);

const RunMutation = graphql(`
  mutation Run($id: ID!, $digest: String!, $key: String!) {
    bulkOperationRun(input: { id: $id, digest: $digest, idempotencyKey: $key }) {
      bulkOperation {
        id
      }
      userErrors {
        message
      }
    }
  }
`);

const ProgressSubscription = graphql(`
  subscription Progress($id: ID!) {
    bulkOperationProgress(id: $id) {
      status
      counts {
        total
        pending
        added
        changed
        removed
        unchanged
        refused
      }
      bulkOperation {
        id
        failure {
          message
        }
      }
    }
  }
`);

const ResultQuery = graphql(`
  query Result($id: ID!) {
    bulkOperation(id: $id) {
      id
      resultLink {
        url
      }
    }
  }
`);

interface Plan {
  id: string;
  digest: string;
  key: string;
  said: string;
}

/** Plans a file, shows the plan, runs it, and follows the run. */
export function Run() {
  const [, plan] = useMutation(PlanMutation);
  const [, run] = useMutation(RunMutation);
  const [planned, setPlanned] = useState<Plan>();
  const [running, setRunning] = useState('');
  const [refused, refuse] = useState('');

  const choose = async (file: File) => {
    setRunning('');
    const { data, error } = await plan({ file });
    const op = data?.bulkOperationPlan?.bulkOperation;
    refuse(error?.message ?? data?.bulkOperationPlan?.userErrors[0]?.message ?? '');
    setPlanned(
      op?.digest
        ? {
            id: op.id,
            digest: op.digest,
            key: crypto.randomUUID(),
            said: `${op.counts.total} rows, ${op.counts.refused} refused`,
          }
        : undefined,
    );
  };
  // The same idempotency key is sent on each click, so that the plan runs only once.
  const start = async ({ id, digest, key }: Plan) => {
    const { data, error } = await run({ id, digest, key });
    const why = error?.message ?? data?.bulkOperationRun?.userErrors[0]?.message;
    refuse(why ?? '');
    if (!why) setRunning(id);
  };
  return (
    <main>
      <h1>Bulk run</h1>
      <label>
        A file of rows{' '}
        <input type="file" accept=".csv" onChange={(e) => e.target.files?.[0] && void choose(e.target.files[0])} />
      </label>
      {refused && <p role="alert">{refused}</p>}
      {planned && (
        <p>
          The plan has {planned.said}. <button onClick={() => void start(planned)}>Run it</button>
        </p>
      )}
      {running && <Progress key={running} id={running} />}
    </main>
  );
}

/** Follows a run: receives the current state, then each change, until it has ended. */
function Progress({ id }: { id: string }) {
  const [{ data, error }] = useSubscription({ query: ProgressSubscription, variables: { id } });
  const progress = data?.bulkOperationProgress;
  if (error) return <p role="alert">{error.message}</p>;
  if (!progress) return <p>Waiting…</p>;
  const { total, pending, added, changed, removed, refused } = progress.counts;
  return (
    <section>
      <p>
        <progress max={total} value={total - pending} /> {progress.status}: {added} added, {changed} changed, {removed}{' '}
        removed, {refused} refused, {pending} pending
      </p>
      {progress.bulkOperation.failure && <p role="alert">{progress.bulkOperation.failure.message}</p>}
      {pending === 0 && <Result id={id} />}
    </section>
  );
}

/** Downloads the rows as a file. Its link needs no sign-in and works for 5 minutes, so it is requested only on click. */
function Result({ id }: { id: string }) {
  const client = useClient();
  const [refused, refuse] = useState('');
  const download = async () => {
    const { data, error } = await client.query(ResultQuery, { id }, { requestPolicy: 'network-only' });
    const url = data?.bulkOperation?.resultLink?.url;
    if (url) location.assign(url);
    refuse(url ? '' : (error?.message ?? 'The rows were deleted because of their age.'));
  };
  return (
    <>
      <button onClick={() => void download()}>What came of each row</button>
      {refused && <p role="alert">{refused}</p>}
    </>
  );
}
