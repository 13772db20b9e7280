import { execFile, spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Gateway {
  url: string;
  /** Sends a document as somebody of the demo, past the browser. */
  ask: <R = Record<string, unknown>>(email: string, query: string, variables?: object) => Promise<R>;
  /** A session's token of somebody of the demo, as a program would use it. */
  token: (email: string) => Promise<string>;
  /** Waits for a mail to an address with a link to a page, and answers the newest one's link. */
  mailed: (to: string, page: 'invitation' | 'reset') => Promise<string>;
  /** Kills it as a power cut would, and starts it again on what it leaves behind, at the same address. */
  crash: () => Promise<void>;
  /** Stops it as an upgrade does, and starts another one on its data at the same address. */
  restart: () => Promise<void>;
  /** Ends it, and lets the doctor look at what it leaves behind: a finding is thrown. */
  stop: () => Promise<void>;
}

/** What opens every account of the demo. */
export const password = 'roster-demo-2026';

/** A folder with the data of a demo that nobody has used, and the address to which its mails lead. */
export interface DemoData {
  folder: string;
  url: string;
}

/** The settings of whoever runs the tests are not a gateway's. */
const bare = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('ROSTER_')));

/** Makes the demo's data once for all files: that takes ten times as long as to start on a copy. */
export async function makeDemo(binary: string, folder: string): Promise<DemoData> {
  const args = ['demo', '--data-dir', folder, '--listen', '127.0.0.1:0'];
  const { url, running } = await listening(spawn(binary, args, { stdio: 'pipe', cwd: folder, env: bare }));
  await end(running, 'SIGTERM');
  return { folder, url };
}

/**
 * Starts the demo on a free port, with a copy of its data that goes with it; "serve" starts with nothing. Settings are ROSTER_… by name. With
 * one that the demo does not read, as a mail server, its data is served, by "serve".
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

/** Sends a gateway a signal, and waits until it has ended. */
async function end(running: ChildProcessWithoutNullStreams, signal: Signal) {
  running.removeAllListeners('exit');
  if (running.exitCode !== null) return;
  const ended = new Promise((resolve) => running.once('exit', resolve));
  running.kill(signal);
  await ended;
}

/** Waits until a gateway says where it listens. */
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

/** The text of a mail, out of quoted-printable. */
const plain = (mail: string) =>
  mail.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

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
