import type { PosterFacts } from './poster/facts';
import { kindText, placeText, publicityText, yuanText } from './poster/wording';
import { printedChecksum } from './printed-checksum';

const LONGEST_TITLE = 28;
const LONGEST_SUMMARY = 90;

const clipped = (text: string, longest: number): string =>
  [...text].length <= longest ? text : `${[...text].slice(0, longest - 1).join('')}…`;

/** 转发卡片的标题：哪个村、什么事。 */
export const shareTitle = ({
  content,
  publisher,
}: Pick<PosterFacts, 'content' | 'publisher'>): string =>
  clipped(
    content.title.includes(publisher.name) ? content.title : `${publisher.name}：${content.title}`,
    LONGEST_TITLE,
  );

const figures = ({ content: { finance } }: Pick<PosterFacts, 'content'>): string[] =>
  finance === null
    ? []
    : [
        `${finance.period}：收入${yuanText(finance.incomeFen)}元，支出${yuanText(finance.expenseFen)}元，期末结余${yuanText(finance.balanceFen)}元`,
      ];

/**
 * 复制到微信群的文字：哪一类、标题、概述或者收支数、公示期、电话、网址与校验码。
 * 依据：S3-18 村（居）务公开事项可以输出到村（居）民微信群。
 * @param address 网上看这一条的网址
 */
export const shareText = (facts: Omit<PosterFacts, 'body'>, address: string): string => {
  const { content, publisher, checksum } = facts;
  const publicity = publicityText(content);
  return [
    `【${kindText(content)}】${content.title}`,
    placeText(publisher),
    ...figures(facts),
    ...(content.finance === null && content.summary !== ''
      ? [clipped(content.summary, LONGEST_SUMMARY)]
      : []),
    ...(publicity === '' ? [] : [`公示期：${publicity}`]),
    ...(publisher.phone === '' ? [] : [`监督电话：${publisher.phone}`]),
    `看全文：${address}`,
    `校验码：${printedChecksum(checksum)}`,
  ].join('\n');
};
