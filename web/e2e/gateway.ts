import { execFile, spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Gateway {
  url: string;
  /** Sends a document as a person of the demo, without the browser. */
  ask: <R = Record<string, unknown>>(email: string, query: string, variables?: object) => Promise<R>;
  /** Returns a session token of a person of the demo, as for a program. */
  token: (email: string) => Promise<string>;
  /** Waits for an email with a link to a page, and returns the link of the newest one. */
  mailed: (to: string, page: 'invitation' | 'reset') => Promise<string>;
  /** Kills the gateway like a power failure, and restarts it with the same data and URL. */
  crash: () => Promise<void>;
  /** Stops the gateway like an upgrade, and starts another one with the same data and URL. */
  restart: () => Promise<void>;
  /** Stops the gateway and checks its data with "roster doctor". It throws on findings. */
  stop: () => Promise<void>;
}

/** The password of every person of the demo. */
export const password = 'roster-demo-2026';

/** A folder with the data of an unused demo, and the URL in the links of its emails. */
export interface DemoData {
  folder: string;
  url: string;
}

/** The environment without settings for a gateway. */
const bare = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('ROSTER_')));

/** Creates the demo's data once for all files, because that takes ten times as long as a start with a copy. */
export async function makeDemo(binary: string, folder: string): Promise<DemoData> {
  const args = ['demo', '--data-dir', folder, '--listen', '127.0.0.1:0'];
  const { url, running } = await listening(spawn(binary, args, { stdio: 'pipe', cwd: folder, env: bare }));
  await end(running, 'SIGTERM');
  return { folder, url };
}

/**
 * Starts the demo on a free port, with a copy of its data that is removed at the end. The command "serve" starts without data. Settings are ROSTER_… variables
 * by name. If the demo does not support one of them, for example a mail server, "serve" is started with the demo's data.
 */
export async function startGateway(
  binary: string,
  made: DemoData,
  command = 'demo',
  settings: Record<string, string> = {},
): Promise<Gateway & { folder: string }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'roster-e2e-data-'));
  if (command === 'demo') cpSync(made.folder, folder, { recursive: true });
  const serve = (listen: string) => {
    const mail = settings['ROSTER_SMTP_URL'] ? [] : ['--mail-dir', `${folder}/mail`];
    return ['serve', '--listen', listen, '--database-url', `sqlite:${folder}/roster.db`, ...mail];
  };
  const demo = (listen: string) => ['demo', '--data-dir', folder, '--listen', listen];
  const demos = command === 'demo' && Object.keys(settings).every((name) => name === 'ROSTER_ALLOWED_ORIGINS');
  const args = demos ? demo : serve;
  const env: NodeJS.ProcessEnv = { ...bare, ...settings };
  const start = (listen: string) => listening(spawn(binary, args(listen), { stdio: 'pipe', cwd: folder, env }));
  let { url, running } = await start('127.0.0.1:0');
  const again = (signal: Signal) => async () => {
    await end(running, signal);
    ({ url, running } = await start(new URL(url).host));
  };
  const [crash, restart] = [again('SIGKILL'), again('SIGTERM')];
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
  const token = async (email: string) => {
    let known = tokens.get(email);
    if (!known) {
      const answer = (await send(
        'mutation ($email: String!, $password: String!) { signIn(input: { email: $email, password: $password }) { token } }',
        { email, password },
      )) as { signIn: { token: string } };
      tokens.set(email, (known = answer.signIn.token));
    }
    return known;
  };
  const ask = async <R>(email: string, query: string, variables: object = {}): Promise<R> => {
    return (await send(query, variables, await token(email))) as R;
  };
  const mailed = async (to: string, page: string) => {
    const box = path.join(folder, 'mail');
    const link = new RegExp(`http\\S+/${page}#\\S+`);
    for (const end = Date.now() + 60_000; Date.now() < end; await new Promise((r) => setTimeout(r, 100))) {
      const mails = existsSync(box) ? readdirSync(box).filter((f) => f.endsWith('.eml')) : [];
      const links = mails
        .sort()
        .map((f) => readFileSync(path.join(box, f), 'utf8'))
        .filter((m) => m.includes(to))
        .flatMap((m) => link.exec(plain(m))?.[0] ?? []);
      const newest = links.at(-1);
      if (newest) return newest.startsWith(made.url) ? url + newest.slice(made.url.length) : newest;
    }
    throw new Error(`no mail to ${to} with a link to /${page} in ${box}`);
  };
  const stop = async () => {
    await end(running, 'SIGTERM');
    const findings = await examine(binary, folder, env);
    rmSync(folder, { recursive: true, force: true });
    if (findings) throw new Error(`the doctor's findings after ${path.basename(folder)}:\n${findings}`);
  };
  return { url, ask, token, mailed, crash, restart, stop, folder };
}

type Signal = 'SIGTERM' | 'SIGKILL';

/** Sends a signal to a gateway, and waits until it has exited. */
async function end(running: ChildProcessWithoutNullStreams, signal: Signal) {
  running.removeAllListeners('exit');
  if (running.exitCode !== null) return;
  const ended = new Promise((resolve) => running.once('exit', resolve));
  running.kill(signal);
  await ended;
}

/** Waits until a gateway prints its URL. */
async function listening(running: ChildProcessWithoutNullStreams) {
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (part: Buffer) => {
      said += part.toString();
      const found = /(?:listens on |url=)(http:\/\/[\d.:]+)/.exec(said);
      if (found?.[1]) resolve(found[1]);
    };
    running.stdout.on('data', hear);
    running.stderr.on('data', hear);
    running.on('exit', (code) => reject(new Error(`${running.spawnargs.join(' ')} ended with ${code}: ${said}`)));
  });
  return { url, running };
}

/** Decodes the quoted-printable text of an email. */
const plain = (mail: string) =>
  mail.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** Returns the doctor's findings on the databases of a folder, or an empty string if there are none. */
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
