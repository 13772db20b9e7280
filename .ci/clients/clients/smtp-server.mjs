import assert from 'node:assert/strict';

export const packages = [['smtp-server', 'smtp-server']];

const Invite = `mutation ($email: String!) {
  userAdd(input: { email: $email, firstName: "Zoë", lastName: "Ng", organizationRole: AUDITOR }) { user { id } userErrors { message } }
}`;
const Mails =
  '{ organization { invitations(first: 100) { edges { node { user { email } mail { state message } } } } } }';

export async function use(gateway, did) {
  const token = await gateway.token();
  const until = async (what, look) => {
    for (let n = 0; n < 200; n++) {
      const found = await look();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`${what}: not within 20 seconds`);
  };
  const state = async (email) => {
    const { edges } = (await gateway.ask(Mails, {}, token)).organization.invitations;
    return edges.find(({ node }) => node.user.email === email)?.node.mail;
  };
  for (const email of ['zoe.ng@aurora.example', 'nobody@aurora.example'])
    assert.deepEqual((await gateway.ask(Invite, { email }, token)).userAdd.userErrors, []);

  const mail = await until('a mail', () => gateway.mail.taken.find(({ to }) => to.includes('zoe.ng@aurora.example')));
  assert.deepEqual([mail.secure, mail.user], [true, gateway.mail.user]);
  did('password after STARTTLS');
  const [, secret] = /\/invitation#(?:token=)?([\w.-]+)/.exec(mail.text) ?? assert.fail(mail.text);
  const preview = 'query ($token: String!) { invitation(token: $token) { email firstName } }';
  assert.deepEqual((await gateway.ask(preview, { token: secret })).invitation, {
    email: 'zoe.ng@aurora.example',
    firstName: 'Zoë',
  });
  await until('SENT', async () => (await state('zoe.ng@aurora.example'))?.state === 'SENT');
  did('invitation whose link works');

  const refused = await until('REFUSED', async () => {
    const found = await state('nobody@aurora.example');
    return found?.state === 'REFUSED' && found;
  });
  assert.match(refused.message, /no such mailbox/);
  did("refused mailbox (550), shown with the server's words");
}
