// 居民读公开信息：公开栏 → 一条信息 → 搜索 → 一条结果。不用登录。
import { expect } from '@jest/globals';
import { paths } from '@miniapp/routes';
import type { Hand } from '../hands/hand';
import { villageName } from './village';

const finance = '柳树坪村2026年第三季度村级财务收支公示';
const word = '临时救助';
const hit = '白杨镇2026年5月临时救助审批结果公示';

/** 公开栏已经打开：读一条有表格的信息，返回。 */
export const readNotice = async (hand: Hand): Promise<void> => {
  await hand.see(`${villageName}公开栏`);
  await hand.see('最新公开');
  await hand.follow(finance);
  await hand.arrive(paths.notice);
  const table = await hand.table(finance);
  expect(table).toContain('信用社结息');
  expect(table).toContain('162,148.04');
  await hand.back();
  await hand.arrive(paths.board);
};

/** 搜一个词，打开一条机关公开的结果：机关的信息才有“申请公开”这扇门。 */
export const searchAndOpen = async (hand: Hand): Promise<void> => {
  await hand.type('搜索公开信息和目录', word);
  await hand.press('搜索');
  await hand.arrive(paths.search);
  await hand.see(hit);
  await hand.follow(hit);
  await hand.arrive(paths.notice);
  await hand.see('还想知道更多？申请公开');
};
