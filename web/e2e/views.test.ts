import { describe } from 'vitest';
import { expect, people, test, withGateway } from './test';

withGateway();

const saved = /^(View: |Saved views)/;

describe('saved views', () => {
  test('a manager saves what a list shows, changes it, and has it back by its name', async ({
    page,
    as,
    looksRight,
  }) => {
    await as(people.manager, '/users?absent=90&sort=-EMAIL');
    const menu = page.getByRole('button', { name: saved });
    await page.getByRole('table', { name: 'People' }).getByRole('row').nth(2).waitFor();
    await menu.click();
    await looksRight('views-none');
    await page.getByRole('menuitem', { name: 'Save as a new view…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Dormant people');
    await dialog.getByRole('radio', { name: /^Everyone in/ }).check();
    await looksRight('views-save');
    await dialog.getByRole('button', { name: 'Save view' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'View: Dormant people', exact: true }).waitFor();
    await page.waitForURL(/\/users\?absent=90&sort=-EMAIL&saved=viw_/);

    await page.getByRole('searchbox', { name: 'Search people' }).fill('a');
    await page.getByRole('button', { name: 'View: Dormant people, changed' }).click();
    await looksRight('views-changed');
    await page.getByRole('menuitem', { name: 'Save changes…' }).click();
    await dialog.getByRole('button', { name: 'Save changes' }).click();
    await page.getByRole('button', { name: 'View: Dormant people', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Rename…' }).click();
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Long away');
    await dialog.getByRole('button', { name: 'Rename' }).click();
    await page.getByRole('button', { name: 'View: Long away', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Close view' }).click();
    await page.waitForURL(/\/users$/);

    await menu.click();
    await page.getByRole('menuitem', { name: 'Long away' }).click();
    await page.waitForURL(/\/users\?.*absent=90/);
    expect(new URL(page.url()).searchParams.get('q')).toBe('a');
    await page.getByRole('button', { name: 'View: Long away', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Delete…' }).click();
    await dialog.getByText('It is deleted for everyone in the organization.').waitFor();
    await dialog.getByRole('button', { name: 'Delete view' }).click();
    await page.getByRole('button', { name: 'Saved views' }).waitFor();
    expect(new URL(page.url()).searchParams.get('absent')).toBe('90');
  });

  test('a view keeps its columns, and opens from the palette', async ({ page, as, looksRight }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await as(people.manager, '/accounts?platform=X');
    const table = page.getByRole('table', { name: 'Accounts' });
    await table.getByRole('row').nth(2).waitFor();
    const header = (await table.getByRole('columnheader').allInnerTexts()).map((t) => t.trim());
    const group = table.getByRole('columnheader', { name: 'Group' });
    expect(header).toContain('Group');
    await page.getByRole('button', { name: 'View', exact: true }).click();
    await page.getByRole('checkbox', { name: 'Group' }).uncheck();
    await page.keyboard.press('Escape');
    await group.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: saved }).click();
    await page.getByRole('menuitem', { name: 'Save as a new view…' }).click();
    await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('X without groups');
    await page.keyboard.press('Enter');
    await page.waitForURL(/column=-group/);
    await page.getByRole('button', { name: 'View', exact: true }).click();
    await page.getByRole('checkbox', { name: 'Group' }).check(); // stored in the view, not in this browser
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'View: X without groups, changed' }).waitFor();

    await page.goto(new URL('/seats', page.url()).href);
    await page.getByRole('heading', { name: 'Seats', level: 1 }).waitFor();
    await page.keyboard.press('ControlOrMeta+k');
    await page.getByRole('combobox', { name: 'Find anything' }).fill('without groups');
    await page.getByRole('option', { name: /X without groups/ }).waitFor();
    await looksRight('views-palette');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/accounts\?.*column=-group/);
    await table.getByRole('row').nth(2).waitFor();
    expect(await group.count()).toBe(0);
  });

  test('one’s own are nobody else’s, and shared ones are only used', async ({ page, gateway, as }) => {
    const save = async (who: string, name: string, shared: boolean) => {
      const query = `mutation { savedViewCreate(input: {list: PEOPLE, name: "${name}", query: "legacy=yes", shared: ${shared}}) { userErrors { message } } }`;
      expect(await gateway.ask(who, query)).toEqual({ savedViewCreate: { userErrors: [] } });
    };
    await save(people.manager, 'The manager’s own', false);
    await save(people.manager, 'For everybody', true);
    await save(people.administrator, 'The administrator’s own', false);
    await as(people.administrator, '/users');
    await page.getByRole('button', { name: saved }).click();
    await page.getByRole('menuitem', { name: 'The administrator’s own' }).waitFor();
    expect(await page.getByRole('menuitem', { name: 'The manager’s own' }).count()).toBe(0);
    await page.getByRole('menuitem', { name: 'For everybody' }).click();
    await page.waitForURL(/legacy=yes/);
    await page.getByRole('button', { name: 'View: For everybody' }).click();
    await page.getByRole('menuitem', { name: 'Save as a new view…' }).waitFor();
    expect(await page.getByRole('menuitem', { name: /Rename|Delete/ }).count()).toBe(0);
  });

  test('a manager shares their own view, and takes it back', async ({ page, gateway, as, looksRight }) => {
    await gateway.ask(
      people.manager,
      'mutation { savedViewCreate(input: {list: PEOPLE, name: "Legacy left", query: "legacy=yes"}) { userErrors { message } } }',
    );
    await as(people.manager, '/users');
    await page.getByRole('button', { name: saved }).click();
    await page.getByRole('menuitem', { name: 'Legacy left' }).click();
    const open = page.getByRole('button', { name: 'View: Legacy left' });
    await open.click();
    await page.getByRole('menuitem', { name: 'Share with everyone…' }).click();
    await looksRight('views-share');
    await page.getByRole('dialog').getByRole('button', { name: 'Share view' }).click();
    await page.getByText('Shared Legacy left with everyone.').waitFor();
    const shared = '{ organization(slug: "aurora") { savedViews(first: 50) { edges { node { name shared } } } } }';
    const all = await gateway.ask<{
      organization: { savedViews: { edges: { node: { name: string; shared: boolean } }[] } };
    }>(people.administrator, shared);
    expect(all.organization.savedViews.edges.map((e) => e.node)).toContainEqual({ name: 'Legacy left', shared: true });
    await open.click();
    await page.getByRole('menuitem', { name: 'Stop sharing…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Stop sharing' }).click();
    await page.getByText('Legacy left is only yours now.').waitFor();
    await as(people.administrator, '/users');
    await page.getByRole('button', { name: saved }).click();
    await page.getByRole('menuitem', { name: 'Save as a new view…' }).waitFor();
    expect(await page.getByRole('menuitem', { name: 'Legacy left' }).count()).toBe(0);
  });

  test('each list has its views', async ({ page, as }) => {
    await as(people.manager, '/invitations?ends=14');
    for (const address of [
      '/invitations?ends=14',
      '/business?since=30',
      '/activity?actor=mira',
      '/a/x/auroranews/users?legacy=yes',
    ]) {
      await page.goto(new URL(address, page.url()).href);
      await page.getByRole('button', { name: saved }).click();
      await page.getByRole('menuitem', { name: 'Save as a new view…' }).click();
      const name = `Mine ${address.split('?')[0]?.slice(1, 9)}`;
      await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill(name);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: `View: ${name}`, exact: true }).waitFor();
      expect(page.url()).toContain(address.split('?')[1]);
    }
  });

  test('an address with what no list understands is only a list', async ({ page, as }) => {
    await as(people.manager, '/users?saved=viw_nothing&column=nothing&column=-name&legacy=yes');
    await page.getByRole('table', { name: 'People' }).getByRole('columnheader', { name: 'Name' }).waitFor();
    await page.getByRole('button', { name: 'Saved views' }).waitFor();
  });
});
