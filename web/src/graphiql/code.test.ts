import { readFileSync } from 'node:fs';
import { buildSchema, parse } from 'graphql';
import { afterEach, describe, expect, it } from 'vitest';
import { curl, fetched, golang, linkTo, sendable } from './code';
import { chosen, formOf, placesForFiles } from './uploads';

const schema = buildSchema(readFileSync('../schema.graphql', 'utf8'));
const origin = 'https://roster.example';

describe('an operation as a link and as code', () => {
  const sent = {
    query: `query Find($q: String!) { viewer { email } } # it's "quoted"\n`,
    variables: { q: "O'Neill & \\ Söhne" },
    operationName: 'Find',
  };
  const body = { query: sent.query, variables: sent.variables, operationName: 'Find' };

  it('is found again behind the # of its link', () => {
    const link = new URL(linkTo(sent, origin));
    expect(link.origin + link.pathname).toBe('https://roster.example/graphiql');
    expect(link.search).toBe('');
    const given = new URLSearchParams(link.hash.slice(1));
    expect(given.get('query')).toBe(sent.query);
    expect(JSON.parse(given.get('variables') ?? '')).toEqual(sent.variables);
  });

  it('contains the whole request in each language, and no token', () => {
    const shell = /--data '(.*)'\n$/s.exec(curl(sent, origin))?.[1]?.replaceAll(String.raw`'\''`, "'");
    expect(JSON.parse(shell ?? '')).toEqual(body);
    const script = /JSON\.stringify\((.*)\),\n}\);/s.exec(fetched(sent, origin))?.[1];
    expect(JSON.parse(script ?? '')).toEqual(body);
    const literal = /NewReader\((".*")\)/.exec(golang(sent, origin))?.[1];
    expect(JSON.parse(JSON.parse(literal ?? '') as string)).toEqual(body);
    for (const code of [curl, fetched, golang]) expect(code(sent, origin)).toMatch(/Bearer .*ROSTER_TOKEN/);
  });

  it('asks for events where it subscribes', () => {
    const watch = { query: 'subscription { bulkOperationProgress(id: "blk_1") { status } }', variables: {} };
    for (const code of [curl, fetched, golang]) {
      expect(code(watch, origin)).toContain('text/event-stream');
      expect(code(sent, origin)).not.toContain('text/event-stream');
    }
  });

  it('is offered for what can be sent alone', () => {
    expect(sendable('{ viewer { email } }')).toBe(true);
    expect(sendable('fragment F on Viewer { email }')).toBe(false);
    expect(sendable('{ viewer {')).toBe(false);
  });
});

describe('files', () => {
  afterEach(() => chosen.clear());

  const places = (query: string, variables: Record<string, unknown>, name?: string) =>
    placesForFiles(schema, parse(query), name, variables).map((p) => p.join('.'));

  it('are taken by variables of type Upload and by fields of that type in objects that are there', () => {
    const whole =
      'mutation P($input: BulkOperationPlanInput!) { bulkOperationPlan(input: $input) { userErrors { code } } }';
    expect(places(whole, { input: { source: { offboard: [{ email: 'ana@aurora.example' }] } } })).toEqual([]);
    expect(places(whole, { input: { source: {} } })).toEqual(['input.source.csv']);
    expect(places(whole, {})).toEqual([]);
    const one =
      'mutation P($csv: Upload!) { bulkOperationPlan(input: { source: { csv: $csv } }) { userErrors { code } } } query Q { viewer { email } }';
    expect(places(one, {}, 'P')).toEqual(['csv']);
    expect(places(one, {}, 'Q')).toEqual([]);
  });

  it('are sent as a form with the operation that names their variable, and with no other', async () => {
    chosen.set('input.source.csv', new File(['email\n'], 'people.csv'));
    const query =
      'mutation P($input: BulkOperationPlanInput!) { bulkOperationPlan(input: $input) { userErrors { code } } }';
    const form = formOf({ query, variables: { input: { source: {} } }, operationName: 'P' });
    expect(JSON.parse(form?.get('operations') as string)).toEqual({
      query,
      variables: { input: { source: { csv: null } } },
      operationName: 'P',
    });
    expect(form?.get('map')).toBe('{"0":["variables.input.source.csv"]}');
    expect(await (form?.get('0') as File).text()).toBe('email\n');
    expect(formOf({ query, variables: {} })).toBeNull();
    expect(formOf({ query: '{ viewer { email } }' })).toBeNull();
  });
});
