// 经 HTTP 替演示账号办事：布置页面要看的申请与草稿。
import type { Actors, Reply } from '../world';
import type { TestServer } from '../server';
import { refreshing } from '../refreshing';
import { demonstrationSession } from './demonstration';

/** 演示县里各角色常用的账号。 */
export const people = {
  resident: 'xuemingli',
  assistant: 'tangyulan',
  systemAdmin: 'weiguohua',
  auditor: 'shenjing',
  villageEditor: 'wuwenbo',
  supervisionMember: 'fenghongxia',
  caseOfficer: 'zhaojianing',
  approver: 'wangxuejun',
  reviewer: 'hanxiuzhen',
  legalReviewer: 'luoweimin',
  disclosureOffice: 'lixiaomei',
  townshipSupervisor: 'qiaoyuzhen',
} as const;

const addressOf = (path: string, params: Readonly<Record<string, unknown>>): string =>
  path.replace(/:([a-zA-Z]+)/g, (_, name: string) => encodeURIComponent(String(params[name])));

const queryOf = (query: Readonly<Record<string, unknown>>): string => {
  const pairs = Object.entries(query).map(([key, value]) => [key, String(value)]);
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`;
};

/** 经由运行中的服务办事。 */
export const actorsOn = (server: TestServer): Actors => {
  const send = refreshing<string>((path, init) => fetch(`${server.url}${path}`, init));
  return {
    platform: server.platform,
    call: async (endpoint, input, token): Promise<Reply> => {
      const path = addressOf(endpoint.path, input.params ?? {}) + queryOf(input.query ?? {});
      const response = await send(`/api${path}`, {
        method: endpoint.method,
        headers: {
          'content-type': 'application/json',
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
        ...(endpoint.method === 'GET' ? {} : { body: JSON.stringify(input.body ?? {}) }),
      });
      return { status: response.status, body: await response.json(), headers: response.headers };
    },
    signIn: async (loginName) => (await demonstrationSession(send, loginName)).token,
    accountWith: (role) => Promise.resolve(people[role]),
  };
};
