import { plainText } from '../layout/blocks';
import type { LaidDocument, Measure } from '../layout/marks';
import { SOFT } from '../layout/marks';
import { textWidth, type Paper } from '../layout/paper';
import { paragraphSlabs } from '../layout/paragraph';
import { paginate, type Slab } from '../layout/slab';
import { bodySlabs } from './body';
import { endSlab } from './end';
import type { PosterFacts } from './facts';
import { financeSlab } from './figures';
import { headSlabs } from './head';
import { blocksOf, endLines } from './matter';
import { dayText, kindText, placeText } from './wording';

/** 图片的“纸”，以像素计：手机上看，一行二十来个字。 */
const paperOf = (width: number, height: number): Paper => ({
  width,
  height,
  margin: { x: 64, top: 56, bottom: 56 },
  size: { small: 30, body: 38, heading: 42, place: 44, title: 62, figure: 48 },
  code: 250,
});

/** 长图最长多少像素；更长的只画前面的，末尾请人扫码看全文。 */
const LONGEST = 9000;

const headOf = ({ content, publisher }: PosterFacts) => ({
  place: placeText(publisher),
  kind: kindText(content),
  title: content.title,
  note: `${dayText(content.publishedOn)}公开`,
});

const heightOf = (slabs: readonly Slab[]): number =>
  slabs.reduce((sum, { gap, height }) => sum + gap + height, 0);

/** 从前往后，放得下多少放多少。 */
const upTo = (slabs: readonly Slab[], room: number): Slab[] => {
  let used = 0;
  return slabs.filter(({ gap, height }) => {
    used += gap + height;
    return used <= room;
  });
};

const cutShort = (slabs: readonly Slab[], paper: Paper, measure: Measure): Slab[] => {
  if (heightOf(slabs) <= LONGEST) return [...slabs];
  const look = { x: paper.margin.x, width: textWidth(paper), size: paper.size.body };
  const more = plainText('（后面还有，全文请扫码看。）');
  return [...upTo(slabs, LONGEST), ...paragraphSlabs(more, { ...look, gap: 20 }, measure)];
};

const pictureOf = (facts: PosterFacts, slabs: readonly Slab[], paper: Paper): LaidDocument => {
  const { top } = paper.margin;
  const { pages } = paginate(slabs, { top, height: Number.MAX_SAFE_INTEGER, first: 0 });
  return {
    title: facts.content.title,
    author: facts.publisher.name,
    width: paper.width,
    height: paper.height,
    pages,
  };
};

/** 发到微信群的长图：与张贴件同样的内容，一张到底。 */
export const longPictureOf = (facts: PosterFacts, measure: Measure): LaidDocument => {
  const paper = paperOf(1080, 0);
  const { content, address } = facts;
  const slabs = [
    ...headSlabs(headOf(facts), paper, measure),
    ...(content.finance === null ? [] : [financeSlab(content.finance, paper, measure)]),
    ...bodySlabs(blocksOf(facts), { paper, grow: 1, capacity: LONGEST }, measure),
  ];
  const end = endSlab({ lines: endLines(facts), address }, paper, measure);
  const all = [...cutShort(slabs, paper, measure), { ...end, gap: 48 }];
  const height = Math.ceil(heightOf(all) + paper.margin.top + paper.margin.bottom);
  return pictureOf(facts, all, { ...paper, height });
};

/** 转发到微信的卡片图，5∶4：标题与收支数，没有收支数的写概述。 */
export const shareCardOf = (facts: PosterFacts, measure: Measure): LaidDocument => {
  const usual = paperOf(1000, 800);
  const paper = {
    ...usual,
    margin: { x: 64, top: 40, bottom: 40 },
    size: { ...usual.size, title: 54 },
  };
  const { content } = facts;
  const look = { x: paper.margin.x, width: textWidth(paper), size: paper.size.body };
  const head = headSlabs({ ...headOf(facts), note: '' }, paper, measure);
  const rest =
    content.finance === null
      ? paragraphSlabs(plainText(content.summary), { ...look, colour: SOFT }, measure)
      : [financeSlab(content.finance, paper, measure)];
  const room = paper.height - paper.margin.top - paper.margin.bottom;
  return pictureOf(facts, upTo([...head, ...rest], room), paper);
};
