import { boldText, plainText, type Block, type TableBlock, type Text } from '../layout/blocks';
import { printedChecksum } from '../printed-checksum';
import type { PosterFacts } from './facts';
import { financeBlocks } from './finance-blocks';
import { publicityText } from './wording';

const elementsTable = ({ content }: PosterFacts): TableBlock[] =>
  content.contentElements.length === 0
    ? []
    : [
        {
          kind: 'table',
          header: [plainText('公开要素'), plainText('内容')],
          rows: content.contentElements.map(({ name, value }) => [
            boldText(name),
            plainText(value),
          ]),
          isNumeric: [false, false],
          isTotal: content.contentElements.map(() => false),
        },
      ];

const attachmentLines = ({ content }: PosterFacts): Block[] =>
  content.attachments.map(({ fileName }, index) => ({
    kind: 'paragraph',
    text: plainText(`${index === 0 ? '附件（扫码查看）：' : ''}${String(index + 1)}. ${fileName}`),
    depth: 0,
    marker: '',
    isSignature: false,
  }));

/** 印在纸上的各块：正文、财务的明细、公开要素、附件的名称。 */
export const blocksOf = (facts: PosterFacts): Block[] => [
  ...facts.body,
  ...financeBlocks(facts.content.finance),
  ...elementsTable(facts),
  ...attachmentLines(facts),
];

const line = (label: string, value: string): Text[] =>
  value === '' ? [] : [[...plainText(`${label}：`), ...boldText(value)]];

/** 末尾一栏的字：谁发布、公示多久、向谁问、怎样核对。 */
export const endLines = ({ content, publisher, checksum }: PosterFacts): Text[] => [
  ...line('发布单位', publisher.name),
  ...line('公示期', publicityText(content)),
  ...line('监督电话', publisher.phone),
  ...line('索引号', content.indexNumber),
  ...line('校验码', printedChecksum(checksum)),
  plainText('微信扫码看网上原文，核对这张纸有没有改动过。'),
];
