import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe } from 'vitest';
import { expect, test, withGateway } from './test';

// A provider with only its discovery document and authorization page. The callbacks from a provider are tested in internal/gateway.
const provider = createServer((request, response) => {
  const issuer = `http://${request.headers.host ?? ''}`;
  const said: Record<string, object> = {
    '/.well-known/openid-configuration': {
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/keys`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
    },
    '/keys': { keys: [] },
  };
  const found = said[new URL(request.url ?? '/', issuer).pathname];
  response
    .setHeader('Content-Type', found ? 'application/json' : 'text/html')
    .end(
      found
        ? JSON.stringify(found)
        : '<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Northwind ID</title><h1>Northwind ID</h1>',
    );
});
await new Promise<void>((resolve) => {
  provider.listen(0, '127.0.0.1', resolve);
});
const issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
afterAll(() => {
  provider.close();
});

withGateway('serve', {
  ROSTER_OIDC_ISSUER: issuer,
  ROSTER_OIDC_CLIENT_ID: 'roster',
  ROSTER_OIDC_CLIENT_SECRET: 'a secret of the tests alone',
  ROSTER_OIDC_NAME: 'Northwind ID',
});

describe('single sign-on', () => {
  test('is a button of the provider’s name that leads to its door, and knows the way back', async ({
    page,
    gateway,
    looksRight,
    expectErrors,
  }) => {
    expectErrors(new RegExp(`request off the origin: ${issuer}/`));
    await page.goto(`${gateway.url}/signin?return=/seats`);
    const button = page.getByRole('link', { name: /Northwind ID/ });
    await button.waitFor();
    expect(await button.getAttribute('href')).toBe(`${gateway.url}/signin/oidc?return=%2Fseats`);
    await looksRight('signin-single');
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Northwind ID' }).waitFor();
    const asked = new URL(page.url());
    expect(asked.origin + asked.pathname).toBe(`${issuer}/authorize`);
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({
      client_id: 'roster',
      response_type: 'code',
      code_challenge_method: 'S256',
    });
    expect(asked.searchParams.get('redirect_uri')).toMatch(/\/signin\/oidc/);
  });
});
