import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Gateway {
  url: string;
  /** Sends a document as somebody of the demo, past the browser. */
  ask: <R = Record<string, unknown>>(email: string, query: string, variables?: object) => Promise<R>;
  /** Waits for a mail to an address, the newest one, and answers its text. */
  mail: (to: string) => Promise<string>;
  /** Ends it, and lets the doctor look at what it leaves behind: a finding is thrown. */
  stop: () => Promise<void>;
}

/** What opens every account of the demo. */
export const password = 'roster-demo-2026';

/** Starts the demo on a free port, with a fresh data directory that goes with it; "serve" starts with nothing. Settings are ROSTER_… by name. */
export async function startGateway(
  binary: string,
  command = 'demo',
  settings: Record<string, string> = {},
): Promise<Gateway & { folder: string }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'roster-e2e-data-'));
  const args =
    command === 'demo'
      ? ['demo', '--data-dir', folder, '--listen', '127.0.0.1:0']
      : [
          'serve',
          '--listen',
          '127.0.0.1:0',
          '--database-url',
          `sqlite:${folder}/roster.db`,
          '--mail-dir',
          `${folder}/mail`,
        ];
  // The gateway's settings are the test's own.
  const env = {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('ROSTER_'))),
    ...settings,
  };
  const process_ = spawn(binary, args, { stdio: ['ignore', 'pipe', 'pipe'], cwd: folder, env });
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (part: Buffer) => {
      said += part.toString();
      const found = /(?:listens on |url=)(http:\/\/[\d.:]+)/.exec(said);
      if (found?.[1]) resolve(found[1]);
    };
    process_.stdout.on('data', hear);
    process_.stderr.on('data', hear);
    process_.on('exit', (code) => reject(new Error(`roster ${args.join(' ')} ended with ${code}: ${said}`)));
  });
  const tokens = new Map<string, string>();
  const send = async (query: string, variables: object, token?: string) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(token ? { Authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify({ query, variables }),
    });
    const answer = (await response.json()) as { data?: unknown; errors?: unknown };
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  };
  const ask = async <R>(email: string, query: string, variables: object = {}): Promise<R> => {
    let token = tokens.get(email);
    if (!token) {
      const answer = (await send(
        'mutation ($email: String!, $password: String!) { signIn(input: { email: $email, password: $password }) { token } }',
        { email, password },
      )) as { signIn: { token: string } };
      tokens.set(email, (token = answer.signIn.token));
    }
    return (await send(query, variables, token)) as R;
  };
  const mail = async (to: string) => {
    const box = path.join(folder, 'mail');
    for (const end = Date.now() + 30_000; Date.now() < end; await new Promise((r) => setTimeout(r, 100))) {
      const found = existsSync(box)
        ? readdirSync(box)
            .filter((f) => f.endsWith('.eml'))
            .sort()
            .map((f) => readFileSync(path.join(box, f), 'utf8'))
            .filter((m) => m.includes(to))
            .at(-1)
        : undefined;
      if (found)
        return found
          .replace(/=\r?\n/g, '')
          .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
    }
    throw new Error(`no mail to ${to} in ${box}`);
  };
  const stop = async () => {
    process_.removeAllListeners('exit');
    if (process_.exitCode === null) {
      const ended = new Promise((resolve) => process_.once('exit', resolve));
      process_.kill('SIGTERM');
      await ended;
    }
    const findings = await examine(binary, folder, env);
    rmSync(folder, { recursive: true, force: true });
    if (findings) throw new Error(`the doctor's findings after ${path.basename(folder)}:\n${findings}`);
  };
  return { url, ask, mail, stop, folder };
}

/** What the doctor finds in the databases of a folder; nothing where they are sound. */
async function examine(binary: string, folder: string, env: NodeJS.ProcessEnv): Promise<string> {
  const databases = readdirSync(folder).filter((f) => f.endsWith('.db'));
  if (databases.length === 0) return `no database in ${folder}`;
  const found = await Promise.all(
    databases.map(
      (f) =>
        new Promise<string>((resolve) => {
          execFile(
            binary,
            ['doctor', '--database-url', `sqlite:${path.join(folder, f)}`],
            { cwd: folder, env, maxBuffer: 1 << 26 },
            (error, out, said) => resolve(error ? `${out}${said}` || error.message : ''),
          );
        }),
    ),
  );
  return found.join('');
}
