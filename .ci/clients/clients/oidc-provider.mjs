import assert from 'node:assert/strict';
import { manager } from '../gateway.mjs';

export const packages = [['oidc-provider', 'oidc-provider']];

/** Returns a minimal browser for forms and redirects, which keeps the cookies of each origin. */
function browser() {
  const jars = new Map();
  const jar = (url) =>
    jars.get(new URL(url).origin) ?? jars.set(new URL(url).origin, new Map()).get(new URL(url).origin);
  /** Opens a URL and follows redirects until there is a page. */
  return async function go(url, form) {
    for (let hops = 0; hops < 20; hops++) {
      const cookies = [...jar(url)].map(([name, value]) => `${name}=${value}`).join('; ');
      const response = await fetch(url, {
        method: form ? 'POST' : 'GET',
        redirect: 'manual',
        headers: { Cookie: cookies, ...(form && { Origin: new URL(url).origin }) },
        body: form && new URLSearchParams(form),
      });
      for (const cookie of response.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie);
        if (value && !/expires=thu, 01 jan 1970|max-age=0/i.test(cookie)) jar(url).set(name, value);
        else jar(url).delete(name);
      }
      const to = response.headers.get('location');
      if (!to) return { url, status: response.status, text: await response.text(), cookies: jar(url) };
      [url, form] = [new URL(to, url).href, undefined];
    }
    throw new Error(`too many redirects, to ${url}`);
  };
}

const action = ({ url, text }) =>
  new URL(/<form[^>]* action="([^"]+)"/.exec(text)[1].replaceAll('&amp;', '&'), url).href;

export async function use(gateway, did) {
  const go = browser();
  const { singleSignOnUrl } = (await gateway.ask('{ signInOptions { singleSignOnUrl } }')).signInOptions;
  const signsIn = async (email) => {
    const asked = await go(`${new URL(singleSignOnUrl, gateway.url)}?return=/accounts`);
    assert.ok(asked.url.startsWith(gateway.provider.issuer), asked.url);
    const consent = await go(action(asked), { prompt: 'login', login: email, password: 'any' });
    return go(action(consent), { prompt: 'consent' });
  };
  const there = await signsIn(manager);
  assert.equal(there.url, `${gateway.url}/accounts`);
  const ask = async (query) => {
    const cookie = [...there.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { 'Content-Type': 'application/json', Origin: gateway.url, Cookie: cookie };
    return (await fetch(gateway.graphql, { method: 'POST', headers, body: JSON.stringify({ query }) })).json();
  };
  const { viewer } = (await ask('{ viewer { email sessions { current method } } }')).data;
  assert.equal(viewer.email, manager);
  assert.equal(viewer.sessions.find(({ current }) => current).method, 'SINGLE_SIGN_ON');
  assert.ok(gateway.provider.asked.includes('/me'), 'the email comes from the UserInfo endpoint');
  did('sign-in, the email from UserInfo');

  // Sign-out includes the provider: it asks, ends its own session and redirects back.
  const { signOut } = (await ask('mutation { signOut { signedOut singleSignOutUrl } }')).data;
  assert.equal(signOut.signedOut, true);
  assert.equal((await ask('{ viewer { email } }')).data.viewer, null);
  const leaving = await go(signOut.singleSignOutUrl);
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(leaving.text)[1];
  const out = await go(action(leaving), { xsrf, logout: 'yes' });
  assert.equal(new URL(out.url).pathname, '/signin');
  const again = await go(new URL(singleSignOnUrl, gateway.url).href);
  assert.match(again.text, /name="login"/);
  did('sign-out at both');

  const stranger = await signsIn('nobody@elsewhere.example');
  assert.deepEqual([new URL(stranger.url).origin, stranger.status], [gateway.url, 403]);
  did('refusal of an unknown person');
}
