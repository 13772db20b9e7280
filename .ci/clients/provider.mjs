// A provider for single sign-on: npm's oidc-provider as it comes, which answers the claims of a scope at its UserInfo endpoint alone.
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

console.warn = console.info = () => {}; // it says at length that its keys and its pages are not for real use

/** Starts a provider. Whoever types an address as the name of an account there has that address. */
export async function startProvider() {
  let answer = (_, response) => response.writeHead(503).end();
  const server = createServer((request, response) => answer(request, response));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const [id, secret] = ['roster', 'a secret of these tests alone'];
  const asked = [];
  /** Makes the gateway known, whose address must be known for it. */
  const register = (gateway) => {
    const provider = new Provider(issuer, {
      clients: [
        {
          client_id: id,
          client_secret: secret,
          redirect_uris: [`${gateway}/signin/oidc/callback`],
          post_logout_redirect_uris: [`${gateway}/signin`],
        },
      ],
      claims: { email: ['email', 'email_verified'] },
      findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, email: sub, email_verified: true }) }),
    });
    const callback = provider.callback();
    answer = (request, response) => {
      asked.push(new URL(request.url, issuer).pathname);
      return callback(request, response);
    };
  };
  const stop = () => new Promise((resolve) => server.close(resolve).closeAllConnections());
  return { issuer, id, secret, asked, register, stop };
}
