import * as z from '../zod';
import { closedList } from '../vocabulary/closed-list';
import { day, uuid } from './common';
import { defineEndpoint, regionParams } from './endpoint';

/** 纸的大小。 */
export const paperSizes = closedList({ A4: 'A4 纸', A3: 'A3 纸（贴公开栏）' });
export type PaperSize = (typeof paperSizes.values)[number];

/** 印着的校验码与网上的对照，得出什么。 */
export const verdicts = closedList({
  unaltered: '与网上现行的一致',
  corrected: '印出以后更正过',
  namesMasked: '公示期满后隐去了姓名',
  takenDown: '已经撤下',
  notMatching: '对不上',
});
export type Verdict = (typeof verdicts.values)[number];

const noticePath = z.object({ ...regionParams, noticeId: uuid() });
/** 用多大的纸。 */
export const paper = paperSizes.schema.default('A4').describe('纸的大小');
const typed = (max: number) => z.string().trim().min(1, '请填写').max(max, `不能超过${max}字`);

/** 印刷品与网页一样人人可取：上面只有已经公开的内容。 */
export const downloadPoster = defineEndpoint({
  id: 'downloadPoster',
  method: 'GET',
  path: '/:region/notices/:noticeId/poster',
  title: '一条公开信息的张贴件（PDF）',
  audience: ['visitor'],
  params: noticePath,
  query: z.object({ paper }),
  output: z.unknown(),
  refusals: ['notFound'],
  binary: 'application/pdf',
  cacheSeconds: 60,
});

export const downloadPicture = defineEndpoint({
  id: 'downloadPicture',
  method: 'GET',
  path: '/:region/notices/:noticeId/picture',
  title: '一条公开信息的图片：转发卡片（5∶4）或者发群的长图（PNG）',
  audience: ['visitor'],
  params: noticePath,
  query: z.object({
    shape: z
      .enum(['card', 'long'])
      .default('card')
      .describe('图片的样子：card 转发卡片，long 长图'),
  }),
  output: z.unknown(),
  refusals: ['notFound'],
  binary: 'image/png',
  cacheSeconds: 60,
});

export const shareNotice = defineEndpoint({
  id: 'shareNotice',
  method: 'GET',
  path: '/:region/notices/:noticeId/share',
  title: '转发一条公开信息：标题、地址、发群的文字、校验码',
  audience: ['visitor'],
  params: noticePath,
  output: z.object({
    title: z.string().describe('转发的标题'),
    address: z.string().describe('网页地址'),
    text: z.string().describe('复制到微信群的文字'),
    checksum: z.string().describe('校验码，四位一组'),
  }),
  refusals: ['notFound'],
  cacheSeconds: 60,
});

/** 扫码带着编号来；手填的写索引号。签章以后加在这里。 */
export const verifyNotice = defineEndpoint({
  id: 'verifyNotice',
  method: 'GET',
  path: '/:region/verification',
  title: '核对张贴件：印着的校验码与网上的对照',
  audience: ['visitor'],
  params: z.object(regionParams),
  query: z.object({
    noticeId: uuid().optional().describe('公开信息的编号（二维码里带着）'),
    indexNumber: typed(100).optional().describe('索引号'),
    checksum: typed(100).describe('校验码'),
  }),
  output: z.object({
    verdict: verdicts.schema,
    explanation: z.string().describe('一句话说明'),
    noticeId: uuid(),
    indexNumber: z.string(),
    title: z.string().describe('现行的标题；已撤下的为空'),
    organisationName: z.string(),
    publishedOn: day(),
    currentChecksum: z.string().describe('现行的校验码，四位一组；已撤下的为空'),
    printedOn: day().nullable().describe('印着的那一版是哪一天公开的；对不上为空'),
    changedOn: day().nullable().describe('那一版以后哪一天更正或者撤下；没有为空'),
    printedText: z
      .object({ title: z.string(), bodyMarkdown: z.string() })
      .nullable()
      .describe('更正以前的原文；只在更正过时给出'),
  }),
  refusals: ['badInput', 'notFound'],
});
