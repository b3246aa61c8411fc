import type { PaperSize } from '@shared/contract/posters';
import type { Block } from '../layout/blocks';
import type { LaidDocument, LaidPage, Measure } from '../layout/marks';
import { paperOf, textWidth, type Paper } from '../layout/paper';
import { paginate } from '../layout/slab';
import { columnNeeds, leastWidth } from '../layout/table-columns';
import { printedChecksum } from '../printed-checksum';
import { bodySlabs } from './body';
import { columnOf, withChrome, withEnd } from './chrome';
import { endSlab } from './end';
import type { PosterFacts } from './facts';
import { financeSlab } from './figures';
import { headSlabs } from './head';
import { blocksOf, endLines } from './matter';
import { dayText, kindText, placeText } from './wording';

/** 页数不增加的前提下，正文放大到几倍。 */
const GROWTHS = [1.5, 1.35, 1.2, 1.1] as const;
/** 正文最多缩到几成：与最小一级相同。缩了能少一页才缩。 */
const CLOSEST = 14 / 16;

/** 每一张表都排得下（留一点余地）；竖放排不下的横放，放大了排不下的不放大。 */
const tablesFit = (
  blocks: readonly Block[],
  { paper, grow }: { readonly paper: Paper; readonly grow: number },
  measure: Measure,
): boolean =>
  blocks.every(
    (block) =>
      block.kind !== 'table' ||
      leastWidth(columnNeeds(block, paper.size.small * grow, measure)) <= textWidth(paper) * 0.95,
  );

const pagesOf = (
  facts: PosterFacts,
  { paper, grow }: { readonly paper: Paper; readonly grow: number },
  measure: Measure,
): LaidPage[] => {
  const { content, publisher, checksum, address } = facts;
  const column = columnOf(paper);
  const heading = {
    place: placeText(publisher),
    kind: kindText(content),
    title: content.title,
    note: `${dayText(content.publishedOn)}公开`,
  };
  const slabs = [
    ...headSlabs(heading, paper, measure),
    ...(content.finance === null ? [] : [financeSlab(content.finance, paper, measure)]),
    ...bodySlabs(blocksOf(facts), { paper, grow, capacity: column.height }, measure),
  ];
  const end = endSlab({ lines: endLines(facts), address }, paper, measure);
  const chrome = { header: content.title, footer: `校验码 ${printedChecksum(checksum)}` };
  return withChrome(withEnd(paginate(slabs, column), end, column), chrome, { paper, measure });
};

/** 一条公开信息排成张贴件：字尽量大，一页放得下的不拖成两页；表太宽的横放。 */
export const posterOf = (facts: PosterFacts, size: PaperSize, measure: Measure): LaidDocument => {
  const blocks = blocksOf(facts);
  const upright = { paper: paperOf(size, false), grow: 1 };
  const paper = paperOf(size, !tablesFit(blocks, upright, measure));
  const least = pagesOf(facts, { paper, grow: 1 }, measure);
  const closer = pagesOf(facts, { paper, grow: CLOSEST }, measure);
  let pages = closer.length < least.length ? closer : least;
  for (const grow of GROWTHS) {
    if (!tablesFit(blocks, { paper, grow }, measure)) continue;
    const larger = pagesOf(facts, { paper, grow }, measure);
    if (larger.length > pages.length) continue;
    pages = larger;
    break;
  }
  return {
    title: facts.content.title,
    author: facts.publisher.name,
    width: paper.width,
    height: paper.height,
    pages,
  };
};
