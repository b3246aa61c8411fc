import type { PaperSize } from '@shared/contract/posters';
import type { LaidDocument, Measure } from '../layout/marks';
import { paperOf } from '../layout/paper';
import { paginate } from '../layout/slab';
import { bodySlabs } from '../poster/body';
import { columnOf, withChrome, withEnd } from '../poster/chrome';
import { endSlab } from '../poster/end';
import { headSlabs } from '../poster/head';
import { monthText, placeText } from '../poster/wording';
import { printedChecksum } from '../printed-checksum';
import { blocksOf, endLines, type WallSheetFacts } from './matter';

/** 一个村（社区）一个月的公开清单：公开了哪些、还欠哪些，末尾印登记头。 */
export const wallSheetOf = (
  facts: WallSheetFacts,
  size: PaperSize,
  measure: Measure,
): LaidDocument => {
  const paper = paperOf(size, false);
  const column = columnOf(paper);
  const title = `${monthText(facts.month)}公开清单`;
  const heading = { place: placeText(facts.publisher), kind: '公开清单', title, note: '' };
  const slabs = [
    ...headSlabs(heading, paper, measure),
    ...bodySlabs(blocksOf(facts), { paper, grow: 1, capacity: column.height }, measure),
  ];
  const end = endSlab({ lines: endLines(facts), address: facts.address }, paper, measure);
  const chrome = {
    header: `${facts.publisher.name}${title}`,
    footer: `登记头 ${printedChecksum(facts.head)}`,
  };
  const pages = withEnd(paginate(slabs, column), end, column);
  return {
    title: `${facts.publisher.name}${title}`,
    author: facts.publisher.name,
    width: paper.width,
    height: paper.height,
    pages: withChrome(pages, chrome, { paper, measure }),
  };
};
