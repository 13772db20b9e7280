import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { expect, people, test, withGateway } from './test';

withGateway();

const edge = (page: Page, name: string) => page.getByRole('separator', { name: `Width of ${name}`, exact: true });
const widthOf = async (page: Page, name: string) =>
  Math.round((await page.getByRole('columnheader', { name }).first().boundingBox())?.width ?? 0);

describe('widths of columns', () => {
  test('an edge is dragged, stays where it is put, and a double click brings it back', async ({
    page,
    as,
    looksRight,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await as(people.manager, '/users');
    await page.getByRole('table', { name: 'People' }).getByRole('row').nth(3).waitFor();
    const [name, email] = [await widthOf(page, 'Name'), await widthOf(page, 'Email')];
    const at = await edge(page, 'Name').boundingBox();
    if (!at) throw new Error('no edge');
    const [x, y] = [at.x + at.width / 2, at.y + at.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 80, y, { steps: 4 });
    await looksRight('widths-drag');
    await page.mouse.up();
    expect(Math.abs((await widthOf(page, 'Name')) - name - 80)).toBeLessThan(4);
    expect(Math.abs((await widthOf(page, 'Email')) - email + 80)).toBeLessThan(4);
    const wide = await widthOf(page, 'Name');
    await page.reload();
    await page.getByRole('table', { name: 'People' }).getByRole('row').nth(3).waitFor();
    expect(Math.abs((await widthOf(page, 'Name')) - wide)).toBeLessThan(3);
    await edge(page, 'Name').dblclick();
    await expect.poll(async () => Math.abs((await widthOf(page, 'Name')) - name)).toBeLessThan(3);
  });

  test('an edge is moved by keyboard alone, and says how wide its column is', async ({ page, as }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await as(people.manager, '/accounts');
    const table = page.getByRole('table', { name: 'Accounts' });
    await table.getByRole('row').nth(3).waitFor();
    const first = table.getByRole('separator').first();
    await table.getByRole('columnheader').nth(1).getByRole('button').last().focus();
    await page.keyboard.press('Tab');
    expect(await first.evaluate((e) => e === document.activeElement)).toBe(true);
    const now = async () => Number(await first.getAttribute('aria-valuenow'));
    const before = await now();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(now).toBe(before - 2);
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(now).toBe(before + 3);
    await page.keyboard.press('Home');
    await expect.poll(now).toBe(3);
    await page.keyboard.press('Enter');
    await expect.poll(now).toBe(before);
  });

  test('at 1200 pixels no name is cut while another column has room', async ({ page, as }) => {
    await page.setViewportSize({ width: 1200, height: 900 });
    await as(people.manager, '/users');
    for (const address of ['/users', '/accounts', '/invitations', '/business', '/a/x/auroranews/users']) {
      await page.goto(new URL(address, page.url()).href);
      await page.locator('tbody tr[data-index="0"]').waitFor();
      const room = async () => {
        const found = await page.evaluate(() => {
          const need = (cell: Element) => {
            const range = document.createRange();
            range.selectNodeContents(cell);
            const edge = cell.querySelector('[role="separator"]');
            if (edge) range.setEndBefore(edge);
            const rects = [...range.getClientRects()].filter((r) => r.width > 1);
            return Math.max(0, ...rects.map((r) => r.right - cell.getBoundingClientRect().left));
          };
          const heads = [...document.querySelectorAll<HTMLElement>('thead th[data-column]')];
          const all = [...document.querySelectorAll<HTMLElement>('thead th')];
          const lines = [...document.querySelectorAll('tbody tr[data-index]')];
          const columns = heads.map((th) => {
            const cells = [th, ...lines.map((line) => line.children[all.indexOf(th)])].filter((c) => c !== undefined);
            return {
              id: th.dataset['column'],
              align: th.dataset['align'],
              spare: th.clientWidth - 12 - Math.max(...cells.map(need)),
            };
          });
          return { cut: (columns[0]?.spare ?? 0) < -1, room: columns.slice(1).filter((c) => !c.align && c.spare > 8) };
        });
        return found.cut ? found.room : [];
      };
      await expect.poll(room, { message: address }).toEqual([]);
    }
  });
});
