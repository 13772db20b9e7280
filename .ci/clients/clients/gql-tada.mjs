import { compiles, run } from '../types.mjs';

export const packages = [['gql.tada', 'gql.tada']];

const folder = new URL('../types/tada/', import.meta.url);

export async function use(gateway, did) {
  run('gql-tada', ['generate-output'], folder);
  did('output from schema.graphql');
  run('gql-tada', ['check'], folder);
  did('check');
  await compiles(gateway, folder);
  did('tsc strict, asked with it');
}
