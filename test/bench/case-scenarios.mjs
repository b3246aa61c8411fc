// 要测的几种办件页面，各有一批地址与登录的人；两个服务器收到的完全相同。
import postgres from 'postgres';
import * as county from './case-county.mjs';
import { commonCaseWords, rareCaseWords } from './case-texts.mjs';

const { region, tokenOf } = county;

/** @param {string} query @param {readonly { accountId: string }[]} people */
const deskCalls = (query, people) =>
  people.map((one) => ({ path: `/api/${region}/desk${query}`, token: tokenOf(one) }));

const officers = county.signedIn.filter(({ roles }) => roles.includes('caseOfficer'));

/** @param {readonly string[]} words */
const searchCalls = (words) =>
  words.flatMap((word) => deskCalls(`?q=${encodeURIComponent(word)}`, county.office));

/** 随手取的一批申请，由公开办打开。 @param {postgres.Sql} sql @param {boolean} isOpen */
async function caseCalls(sql, isOpen) {
  const rows = await sql`
    select application_id from applications
    where (state not in ('replied', 'abandoned', 'withdrawn', 'merged')) = ${isOpen}
    order by md5(application_id::text) limit 400`;
  return rows.map((row, index) => ({
    path: `/api/${region}/applications/${String(row['application_id'])}`,
    token: tokenOf(county.office[index % county.office.length] ?? { accountId: '' }),
  }));
}

/** 每个词命中多少件。 @param {postgres.Sql} sql @param {readonly string[]} words */
const hitsOf = (sql, words) =>
  Promise.all(
    words.map(async (word) => {
      const [row] = await sql`
        select count(*)::int as count from application_search where grams @> ${[word]}`;
      return `${word} ${Number(row?.['count']).toLocaleString('en')}`;
    }),
  );

/** @param {string} adminUrl @returns {Promise<{ scenarios: import('./scenarios.mjs').Scenario[], notes: string[] }>} */
export async function caseScenarios(adminUrl) {
  const sql = postgres(adminUrl, { max: 1 });
  try {
    return {
      scenarios: [
        { title: '经办人的待办', calls: deskCalls('', officers) },
        { title: '公开办的待办', calls: deskCalls('', county.office) },
        {
          title: '经办人按期限筛选',
          calls: deskCalls('?alarms=overdue,today,urgent', officers),
        },
        {
          title: '公开办按期限筛选',
          calls: deskCalls('?alarms=overdue,today,urgent', county.office),
        },
        { title: '待办里搜罕用词', calls: searchCalls(rareCaseWords) },
        { title: '待办里搜常用词', calls: searchCalls(commonCaseWords) },
        { title: '在办的一件', calls: await caseCalls(sql, true) },
        { title: '办结的一件', calls: await caseCalls(sql, false) },
      ],
      notes: [
        `罕用词（全部申请里命中的件数）：${(await hitsOf(sql, rareCaseWords)).join('、')}`,
        `常用词（全部申请里命中的件数）：${(await hitsOf(sql, commonCaseWords)).join('、')}`,
        '待办每页二十件，带各视图、各档期限的件数；语句与参数和产品的一模一样（测前逐条核对），登录也查',
        '裸服务器没有框架、校验、行级安全（管理账户连接）、日志、ETag；一件的页面也不解密申请人、不算期限与可办的行为、不写时间轴',
      ],
    };
  } finally {
    await sql.end({ timeout: 5 });
  }
}
