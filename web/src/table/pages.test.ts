import { describe, expect, it } from 'vitest';
import { searching, type Connection } from './pages';

const page = (n: number, searchedUntil: string | null, more = true): Connection<number> => ({
  totalCount: n,
  totalCountIsExact: !more,
  pageInfo: { hasNextPage: more, endCursor: `c${n}` },
  edges: [{ node: n }],
  searchedUntil,
});

describe('a list that is searched', () => {
  it('goes on from where each page ended, as long as few were found', async () => {
    const asked: (string | null)[] = [];
    const all = [page(1, '2026-03-03T12:00:00Z'), page(2, '2026-02-01T12:00:00Z'), page(3, null, false)];
    const found = await searching((after) => {
      asked.push(after);
      return Promise.resolve(all[asked.length - 1] ?? page(9, null, false));
    }, null);
    expect(asked).toEqual([null, 'c1', 'c2']);
    expect(found.edges.map((e) => e.node)).toEqual([1, 2, 3]);
    expect(found.pageInfo.hasNextPage).toBe(false);
    expect(found.searchedUntil).toBeNull();
    expect(found.totalCount).toBe(1);
  });

  it('stops after a while, and says until where it searched', async () => {
    let now = 0;
    const found = await searching(
      () => Promise.resolve(page(1, '2026-03-03T12:00:00Z')),
      null,
      () => (now += 1_500),
    );
    expect(found.edges).toHaveLength(3);
    expect(found.pageInfo).toEqual({ hasNextPage: true, endCursor: 'c1' });
    expect(found.searchedUntil).toBe('2026-03-03T12:00:00Z');
  });

  it('does not search on where the page is full', async () => {
    let asked = 0;
    await searching(() => {
      asked++;
      return Promise.resolve(page(1, null));
    }, null);
    expect(asked).toBe(1);
  });
});
