// 演示账号：经接口取得会话，或在界面上点名字登录。
import { listDemonstrationAccounts, signInForDemonstration } from '@shared/contract/identity';
import type { OutputOf } from '@shared/contract/endpoint';
import type { WeappClient } from '../weapp';
import type { H5Client } from './h5-client';

export const demonstrationRegion = 'minghu';

type Session = OutputOf<typeof signInForDemonstration>;
export type DemonstrationAccount = OutputOf<typeof listDemonstrationAccounts>['items'][number];

const addressOf = (url: string, path: string): string =>
  `${url}/api${path.replace(':region', demonstrationRegion)}`;

const answer = async (response: Response): Promise<unknown> => {
  if (!response.ok) throw new Error(`${response.url} 答 ${response.status}`);
  return response.json();
};

/** 全部演示账号。 */
export const demonstrationAccounts = async (url: string): Promise<DemonstrationAccount[]> => {
  const body = await answer(await fetch(addressOf(url, listDemonstrationAccounts.path)));
  return listDemonstrationAccounts.output.parse(body).items;
};

type Send = (path: string, init: RequestInit) => Promise<Response>;

const signingIn = async (send: Send, loginName: string, headers = {}): Promise<Response> =>
  send(`/api${signInForDemonstration.path.replace(':region', demonstrationRegion)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ loginName }),
  });

/** 以演示账号登录，令牌在应答里（小程序与别的程序）。 */
export const demonstrationSession = async (
  send: Send,
  loginName: string,
): Promise<Session & { readonly token: string }> => {
  const response = await signingIn(send, loginName);
  const session = signInForDemonstration.output.parse(await answer(response));
  if (session.token === undefined) throw new Error('登录的应答里没有令牌');
  return { ...session, token: session.token };
};

/** 以演示账号在浏览器版登录：应答可以放进本地存储，令牌在 Cookie 里。 */
export const browserSession = async (
  url: string,
  loginName: string,
): Promise<{ readonly session: Session; readonly cookies: readonly string[] }> => {
  const response = await signingIn((path, init) => fetch(`${url}${path}`, init), loginName, {
    origin: url,
    'x-minglan-client': 'h5',
  });
  const session = signInForDemonstration.output.parse(await answer(response));
  return { session, cookies: response.headers.getSetCookie() };
};

/** 演示账号在登录页上的名称，如“薛明礼（村（居）民）”。 */
export const shownName = async (url: string, loginName: string): Promise<string> => {
  const account = (await demonstrationAccounts(url)).find((one) => one.loginName === loginName);
  if (!account) throw new Error(`没有演示账号 ${loginName}`);
  return `${account.displayName}（${account.roleLabel}）`;
};

/** 在浏览器版的登录页上点一个演示账号；之后在“我的”。 */
export const signInOnH5 = async (h5: H5Client, name: string): Promise<void> => {
  await h5.open('/resident/sign-in/index');
  await h5.page.getByText(name, { exact: true }).filter({ visible: true }).first().click();
  await h5.waitForPath('/pages/mine/index');
  await h5.settle();
};

/** 在小程序的登录页上点一个演示账号；之后在“我的”。 */
export const signInOnWeapp = async (weapp: WeappClient, name: string): Promise<void> => {
  await weapp.navigate('/resident/sign-in/index');
  await weapp.tap(name);
  await weapp.waitForPath('pages/mine/index');
};
