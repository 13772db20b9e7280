// Audits a gateway against the GraphQL over HTTP specification: node audit.mjs URL TOKEN. Every audit must pass, whatever it is
// called (MUST, SHOULD, MAY). It asks as somebody who is signed in, because three audits read the schema, which strangers may not.
import { serverAudits } from 'graphql-http';

const [url, token] = process.argv.slice(2);
const expected = 61;

const audits = serverAudits({
  url,
  fetchFn: (input, init = {}) => fetch(input, { ...init, headers: { ...init.headers, authorization: `Bearer ${token}` } }),
});
let passed = 0;
for (const audit of audits) {
  const result = await audit.fn();
  if (result.status === 'ok') {
    passed++;
    continue;
  }
  console.log(`${result.status}  ${result.id}  ${audit.name}: ${result.reason}`);
}
console.log(`${passed} of ${audits.length} audits pass`);
if (passed !== expected || audits.length !== expected) process.exit(1);
