// Fastify, Mercurius and node-postgres: one resolver a page, prepared statements, compiled queries. Arguments: port, database URL, schema file.
import { readFileSync } from "node:fs";
import Fastify from "fastify";
import mercurius from "mercurius";
import pg from "pg";

const [port, url, schema] = process.argv.slice(2);
pg.types.setTypeParser(20, Number); // ids are below 2^53
pg.types.setTypeParser(1184, (text) => text.replace(" ", "T").replace(/\+00$/, "Z"));
const pool = new pg.Pool({ connectionString: url, max: 16, options: "-c search_path=peers -c timezone=UTC" });

/** Runs a statement that the connection prepares once. */
const run = async (name, text, values, on = pool) => (await on.query({ name, text, values })).rows;

const page = async (account, first) => {
  const rows = await run(
    "members",
    `SELECT m.id, u.first_name AS "firstName", u.last_name AS "lastName", u.email, u.last_login AS "lastLoginAt"
      FROM (SELECT * FROM users WHERE organization_id = $2 ORDER BY name, id OFFSET 0) u
      CROSS JOIN LATERAL (SELECT id FROM memberships m WHERE m.user_id = u.id AND m.account_id = $1 OFFSET 0) m ORDER BY u.name, u.id LIMIT $3`,
    [account.id, account.organization_id, first + 1],
  );
  const hasNextPage = rows.length > first;
  if (hasNextPage) rows.pop();
  const nodes = new Map(rows.map((user) => [user.id, { id: user.id, version: 1, user, roles: [] }]));
  const roles = await run(
    "roles",
    "SELECT h.membership_id AS of, r.name FROM membership_roles h JOIN roles r ON r.id = h.role_id WHERE h.membership_id = ANY($1::bigint[]) ORDER BY r.name",
    [[...nodes.keys()]],
  );
  for (const { of, name } of roles) nodes.get(of).roles.push({ name });
  return {
    edges: [...nodes.values()].map((node) => ({ node })),
    pageInfo: { hasNextPage, endCursor: rows.length ? String(rows.at(-1).id) : null },
  };
};

const resolvers = {
  Query: {
    account: async (_, { ref }, { organization }) =>
      (await run("account", "SELECT id, organization_id FROM accounts WHERE organization_id = $1 AND handle = $2", [organization, ref.handle.handle]))[0],
    user: async (_, { ref }, { organization }) => (await run("user", "SELECT id FROM users WHERE organization_id = $1 AND email = $2", [organization, ref.email]))[0],
    organization: async (_, __, { organization }) => {
      const [{ seat_limit: limit, seats_used: used }] = await run("seats", "SELECT seat_limit, seats_used FROM organizations WHERE id = $1", [organization]);
      return { seatUsage: { entitled: limit, active: used, reserved: 0, used, free: limit - used, overBy: 0, highWater: used } };
    },
  },
  Account: { members: (account, { first }) => page(account, first) },
  User: {
    memberships: async (user, { first }) => {
      const rows = await run(
        "memberships",
        `SELECT m.id, a.platform, a.handle, a.name, r.name AS role FROM memberships m JOIN accounts a ON a.id = m.account_id
          JOIN membership_roles h ON h.membership_id = m.id JOIN roles r ON r.id = h.role_id WHERE m.user_id = $1 ORDER BY a.name, m.id, r.name`,
        [user.id],
      );
      const nodes = new Map();
      for (const { id, role, ...account } of rows) {
        if (!nodes.has(id)) nodes.set(id, { id, version: 1, account, roles: [] });
        nodes.get(id).roles.push({ name: role });
      }
      const edges = [...nodes.values()].slice(0, first).map((node) => ({ node }));
      return { edges, pageInfo: { hasNextPage: nodes.size > first, endCursor: edges.length ? String(edges.at(-1).node.id) : null } };
    },
  },
  Mutation: {
    membershipAdd: async (_, { input }, { organization }) => {
      const on = await pool.connect();
      try {
        await on.query("BEGIN");
        const [account] = await run(
          "lock",
          "SELECT id, seat_limit FROM accounts WHERE organization_id = $1 AND handle = $2 FOR NO KEY UPDATE",
          [organization, input.account.handle.handle],
          on,
        );
        const added = await run(
          "add",
          `WITH added AS (INSERT INTO memberships (user_id, account_id) SELECT u.id, $1::bigint FROM users u WHERE u.organization_id = $2 AND u.email = $3
              AND ($4::int IS NULL OR (SELECT count(*) FROM memberships m WHERE m.account_id = $1) < $4) ON CONFLICT (user_id, account_id) DO NOTHING RETURNING id)
            INSERT INTO membership_roles (membership_id, role_id) SELECT id, $5::bigint FROM added RETURNING membership_id AS id`,
          [account.id, organization, input.email, account.seat_limit, input.roleIds[0]],
          on,
        );
        await on.query("COMMIT");
        return added.length ? { membership: { id: `mem_${added[0].id}`, version: 1 }, userErrors: [] } : { userErrors: [{ code: "TAKEN", message: "Nobody was added." }] };
      } catch (error) {
        await on.query("ROLLBACK");
        throw error;
      } finally {
        on.release();
      }
    },
  },
};

const app = Fastify();
app.register(mercurius, {
  schema: readFileSync(schema, "utf8"),
  resolvers,
  context: (request) => ({ organization: Number(request.headers.authorization.slice("Bearer ".length)) }),
  jit: 1,
});
await app.listen({ port: Number(port), host: "127.0.0.1" });
