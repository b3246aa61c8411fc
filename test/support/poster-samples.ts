// 张贴件的样例：虚构的村与内容；量字用固定的宽度，不载入字体。
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mark, Measure } from '@functions/posters/domain/layout/marks';
import type { PosterFacts } from '@functions/posters/domain/poster/facts';
import {
  contentChecksum,
  type PublishedContent,
} from '@functions/posters/domain/published-content';
import { bodyBlocks } from '@functions/posters/render/markdown';

/** 汉字一个字宽，其余半个字宽；粗体宽一成。 */
export const roughMeasure: Measure = ({ text, weight }, size) =>
  [...text].reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) > 0x2e80 ? 1 : 0.52), 0) *
  size *
  (weight === 'bold' ? 1.1 : 1);

export const sampleContent = (overrides: Partial<PublishedContent> = {}): PublishedContent => ({
  noticeId: '00000000-0000-8000-8000-00000000000a',
  organisationId: 'liushuping',
  indexNumber: 'LIUSHUPING-2026-0012',
  affairsKind: 'finance',
  section: null,
  processStage: 'outcome',
  title: '柳树坪村2026年第一季度村级财务收支公示',
  summary: '第一季度收支情况。',
  bodyMarkdown:
    '各位村民：\n\n| 项目 | 金额（元） |\n|---|---|\n| 办公费 | 1,386.40 |\n| 合计 | 1,386.40 |',
  contentElements: [],
  finance: {
    period: '2026年第一季度',
    openingFen: 8_641_235,
    incomeFen: 6_960_000,
    expenseFen: 3_161_640,
    balanceFen: 12_439_595,
  },
  producedOn: '2026-04-05',
  publishedOn: '2026-04-05',
  publicityUntil: '2026-04-12',
  attachments: [{ fileName: '收支明细表.xlsx', byteSize: 9, sha256: 'ab' }],
  ...overrides,
});

export const sampleFacts = (overrides: Partial<PublishedContent> = {}): PosterFacts => {
  const content = sampleContent(overrides);
  return {
    content,
    body: bodyBlocks(content.bodyMarkdown),
    publisher: {
      countyName: '云州市明湖区',
      parentName: '青石镇',
      name: '柳树坪村',
      phone: '0359-5550101',
    },
    checksum: contentChecksum(content),
    address:
      'https://minglan.example/c/minghu/00000000-0000-8000-8000-00000000000a/0123456789abcdef',
  };
};

interface DemonstrationNotice {
  readonly title: string;
  readonly bodyMarkdown: string;
}

/** 演示县的全部公开信息，只用标题与正文。 */
export const demonstrationNotices = (): DemonstrationNotice[] =>
  ['notices.json', 'notices-more.json'].flatMap(
    (file) =>
      JSON.parse(
        readFileSync(join(__dirname, '../../functions/demonstration/minghu', file), 'utf8'),
      ) as DemonstrationNotice[],
  );

/** 一页上的文字，照画的次序连起来。 */
export const textOfMarks = (marks: readonly Mark[]): string =>
  marks.map((mark) => (mark.kind === 'text' ? mark.run.text : '')).join('');

/** 去掉空白。 */
export const tight = (text: string): string => text.replace(/\s/g, '');
