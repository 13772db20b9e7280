import { useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react';
import { Kind, parse } from 'graphql';
import { use } from 'react';
import { examples, welcome, type Example } from './examples';
import { subjects } from './subjects';

let about: ReturnType<typeof subjects> | undefined;

/** Shows example operations, filled in so that they run as they are. */
function Examples() {
  const known = use((about ??= subjects()));
  const actions = useGraphiQLActions();
  const queryEditor = useGraphiQL((s) => s.queryEditor);
  const responseEditor = useGraphiQL((s) => s.responseEditor);
  const variableEditor = useGraphiQL((s) => s.variableEditor);
  // The editors load after this list. An example chosen before that would be lost, and "Execute" would run another operation.
  const ready = Boolean(queryEditor && responseEditor && variableEditor);
  const open = ({ query }: Example, variables: Record<string, unknown>) => {
    const written = queryEditor?.getValue().trim() ?? '';
    if (written && ![welcome, ...examples.map((e) => e.query)].some((text) => text.trim() === written))
      actions.addTab(); // keep what the user has written
    responseEditor?.setValue('');
    queryEditor?.setValue(query);
    variableEditor?.setValue(Object.keys(variables).length > 0 ? JSON.stringify(variables, null, 2) : '');
    // Set these now. GraphiQL would set them a moment later, and "Execute" in between would run the previous operation name.
    const documentAST = parse(query);
    const operations = documentAST.definitions.filter((d) => d.kind === Kind.OPERATION_DEFINITION);
    actions.setOperationFacts({
      documentAST,
      operations,
      ...(operations[0]?.name ? { operationName: operations[0].name.value } : {}),
    });
    queryEditor?.focus();
  };
  const offered = examples.map((example) => ({ example, variables: example.variables(known) }));
  return (
    <section aria-label="Examples" className="examples">
      <h2>Examples</h2>
      <p>
        You can run each example as it is. Your own queries stay in their tabs. Examples change nothing: mutations are
        dry runs or plans that are not run.
      </p>
      {[...new Set(examples.map((e) => e.noun))].map((noun) => (
        <div key={noun}>
          <h3>{noun}</h3>
          <ul>
            {offered
              .filter((o) => o.example.noun === noun)
              .map(({ example, variables }) => (
                <li key={example.title}>
                  <button
                    type="button"
                    disabled={!ready || !variables}
                    onClick={() => variables && open(example, variables)}
                  >
                    <strong>{example.title}</strong>
                    <span>{example.about}</span>
                    {variables ? null : <span>Needs: {example.needs}</span>}
                  </button>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

const Icon = () => (
  <svg
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth={1.6}
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    <path d="M9 18.500h6M10 21.500h4M12 2.500a6.500 6.500 0 0 0-3.800 11.800c.5.4.8 1 .8 1.600v.1h6v-.1c0-.6.3-1.200.8-1.600A6.500 6.500 0 0 0 12 2.500Z" />
  </svg>
);

export const EXAMPLES: GraphiQLPlugin = { title: 'Examples', icon: Icon, content: Examples };
