// A provider for single sign-on: npm's oidc-provider in its default configuration, which returns the claims of a scope only from its UserInfo endpoint.
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

console.warn = console.info = () => {}; // suppresses the long warnings that its keys and pages are not for production

/** Starts a provider. An email typed as the account name there becomes the account's email. */
export async function startProvider() {
  let answer = (_, response) => response.writeHead(503).end();
  const server = createServer((request, response) => answer(request, response));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const [id, secret] = ['roster', 'a secret of these tests alone'];
  const asked = [];
  /** Registers the gateway, whose URL must be known for that. */
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
