// 村民读一条财务公开，打开打印的一页，向村里提一个问题。
import { expect } from '@jest/globals';
import { paths } from '@miniapp/routes';
import type { Hand } from '../hands/hand';

export const finance = '柳树坪村2026年第三季度村级财务收支公示';
const question = '第三季度的办公费花在哪里了？';

/** 公开栏已经打开：打开财务这一条，看得到明细，打得开打印的一页，印着的校验码也在上面。 */
export const openPoster = async (hand: Hand): Promise<void> => {
  await hand.see('最新公开');
  await hand.follow(finance);
  await hand.arrive(paths.notice);
  expect(await hand.table(finance)).toContain('162,148.04');
  await hand.press('打印、发到群里');
  await hand.see('贴在公开栏上');
  await hand.see('也印在纸上');
  expect(await hand.text()).toMatch(/校验码 (?:[0-9a-f]{4} ){3}[0-9a-f]{4}/);
  await hand.press('关闭');
  await hand.gone('也印在纸上');
};

/** 已经登录、打开着这一条：提问，从“我的提问”看得到最迟哪天答复。 */
export const ask = async (hand: Hand): Promise<void> => {
  await hand.see('对这条公开有疑问？');
  await hand.type('您的问题', question);
  await hand.press('向村里提问');
  await hand.see('已经提交');
  await hand.press('看我的提问；没有按时公开、不真实，向镇街反映');
  await hand.arrive(paths.myQuestions);
  await hand.see(question);
};
