// 子进程：裸的 Node http + postgres.js，同样的查询、JSON.stringify，别的什么都不做：
// 没有框架、校验、行级安全（用管理账户连接）、日志、ETag。
import { createServer } from 'node:http';
import postgres from 'postgres';
import { bareCase, bareDesk } from './bare-cases.mjs';
import { detailQueries, listQueries, searchQueries } from './bare-queries.mjs';
import { region as county } from './county.mjs';

const text = { serialize: String, parse: String };
const sql = postgres(process.env['DATABASE_URL'] ?? '', {
  max: Number(process.env['DATABASE_CONNECTIONS']),
  types: {
    date: { to: 1082, from: [1082], ...text },
    instant: { to: 1184, from: [1184], ...text },
  },
  // 检索的函数按 app.region、app.scope 限定；连接时说一次，不是每个请求一次。
  connection: /** @type {any} */ ({ 'app.region': county, 'app.scope': 'staff', TimeZone: 'UTC' }),
});
/** 测办件时停在哪一刻、各档期限的分界日；测别的没有。 */
const moment = JSON.parse(process.env['BENCH_MOMENT'] ?? 'null');
const cases = { sql, region: county, moment };

/** @param {URL} url @param {string} token */
const answer = async ({ pathname, searchParams }, token) => {
  const [, , region = '', what, id = ''] = pathname.split('/');
  if (what === 'desk') return bareDesk(cases, { token, query: searchParams });
  if (what === 'applications') return bareCase(cases, { token, id });
  if (what === 'search') {
    const [items] = await Promise.all(searchQueries(sql, region, searchParams.get('q') ?? ''));
    return { items };
  }
  if (id) {
    const [notices, entries] = await Promise.all(detailQueries(sql, region, id));
    return { ...notices?.[0], entry: entries?.[0] ?? null };
  }
  const organisation = searchParams.get('organisationId') ?? '';
  const [items] = await Promise.all(listQueries(sql, region, organisation));
  return { items };
};

const server = createServer((request, response) => {
  const token = (request.headers.authorization ?? '').slice('Bearer '.length);
  answer(new URL(request.url ?? '/', 'http://localhost'), token).then(
    (value) => {
      response.setHeader('content-type', 'application/json; charset=utf-8');
      response.end(JSON.stringify(value));
    },
    (error) => {
      response.statusCode = 500;
      response.end(String(error));
    },
  );
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address && typeof address === 'object')
    process.send?.(`http://127.0.0.1:${String(address.port)}`);
});
process.once('disconnect', () => process.exit(0));
