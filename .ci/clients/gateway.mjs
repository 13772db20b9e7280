// The gateway that all clients share: the demo's data, with a provider for single sign-on and a mail server.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startMailServer } from './mail-server.mjs';
import { startProvider } from './provider.mjs';

export const manager = 'mira.okafor@aurora.example';
export const staff = 'staff@vendor.example';
export const password = 'roster-demo-2026';

const SignIn = `mutation ($email: String!, $password: String!) {
  signIn(input: { email: $email, password: $password }) { token }
}`;

/** Creates a folder with the demo's data, and serves it until `stop` is called. */
export async function startGateway(binary) {
  const folder = mkdtempSync(path.join(tmpdir(), 'roster-clients-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const [provider, mail] = await Promise.all([startProvider(), startMailServer()]);
  const start = (args, settings = {}) => {
    const bare = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('ROSTER_')));
    return listening(
      spawn(binary, [...args, '--listen', '127.0.0.1:0'], { cwd: folder, env: { ...bare, ...settings } }),
    );
  };
  const demo = await start(['demo', '--data-dir', folder]);
  await end(demo.running);
  const { url, running } = await start(['serve', '--database-url', `sqlite:${folder}/roster.db`], {
    ROSTER_OIDC_ISSUER: provider.issuer,
    ROSTER_OIDC_CLIENT_ID: provider.id,
    ROSTER_OIDC_CLIENT_SECRET: provider.secret,
    ROSTER_SMTP_URL: mail.url,
    ROSTER_MAIL_FROM: 'roster@aurora.example',
  });
  provider.register(url);

  /** Sends a request without a client under test. */
  const ask = async (query, variables, token) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await response.json();
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  /** Returns a session token of a person. */
  const token = async (email = manager) => (await ask(SignIn, { email, password })).signIn.token;

  // Each client adds people, who use seats.
  const vendor = await token(staff);
  const { organization } = await ask('{ organization(slug: "aurora") { id } }', {}, vendor);
  const seats =
    'mutation ($id: ID!) { organizationSetSeats(input: { organizationId: $id, seats: 500 }) { userErrors { message } } }';
  const { organizationSetSeats } = await ask(seats, { id: organization.id }, vendor);
  if (organizationSetSeats.userErrors.length > 0) throw new Error(organizationSetSeats.userErrors[0].message);

  const stop = async () => {
    await end(running);
    await Promise.all([provider.stop(), mail.stop()]);
  };
  return {
    url,
    graphql: `${url}/graphql`,
    socket: `${url.replace('http', 'ws')}/graphql`,
    ask,
    token,
    provider,
    mail,
    stop,
  };
}

/** Waits until a gateway prints its URL. */
async function listening(running) {
  process.once('exit', () => running.kill('SIGKILL'));
  let said = '';
  const url = await new Promise((resolve, reject) => {
    const hear = (part) => {
      said += part;
      const found = /(?:listens on |url=)(http:\/\/[\d.:]+)/.exec(said);
      if (found) resolve(found[1]);
    };
    running.stdout.on('data', hear);
    running.stderr.on('data', hear);
    running.once('exit', (code) => reject(new Error(`${running.spawnargs.join(' ')} ended with ${code}: ${said}`)));
  });
  return { url, running };
}

async function end(running) {
  if (running.exitCode !== null) return;
  const ended = new Promise((resolve) => running.once('exit', resolve));
  running.kill('SIGTERM');
  await ended;
}
