// 在登录页上点一个演示账号。
import { paths, routes } from '@miniapp/routes';
import { people } from '../../../support/browser/actors';
import { shownName } from '../../../support/browser/demonstration';
import type { Hand } from '../hands/hand';
import { region } from './village';

export type Person = keyof typeof people;

/** 已在登录页：点名字。 */
export const signInHere =
  (url: string, person: Person) =>
  async (hand: Hand): Promise<void> =>
    hand.follow(await shownName(url, people[person]));

/** 从“我的”去登录，登录后回到“我的”。 */
export const signIn = async (hand: Hand, url: string, person: Person): Promise<void> => {
  await hand.tab('我的');
  await hand.press('去登录');
  await hand.arrive(paths.signIn);
  await signInHere(url, person)(hand);
  await hand.arrive(paths.mine);
  await hand.see('退出登录');
};

/** 工作人员打开明栏：从公开栏进来，登录。 */
export const arriveAs = async (hand: Hand, url: string, person: Person): Promise<void> => {
  await hand.open(routes.board({ region, village: 'liushuping' }));
  await hand.see('最新公开');
  await signIn(hand, url, person);
};
