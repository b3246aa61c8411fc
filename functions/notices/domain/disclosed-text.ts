import type { NoticeFields } from '@shared/contract/notice-draft-view';

/** 流程里一并公开的文字：文号、澄清、解读的安排；村（居）务没有。 */
export type DisclosedText = Partial<
  Pick<NoticeFields, 'documentNumber' | 'clarification' | 'interpretationDuty'>
>;

/** 这几栏的文字和所在的栏。 */
export const disclosedPlaces = (notice: DisclosedText): [field: string, text: string][] => [
  ['文号', notice.documentNumber ?? ''],
  ...Object.values(notice.clarification ?? {}).map((text): [string, string] => ['澄清', text]),
  ...Object.values(notice.interpretationDuty ?? {}).flatMap((text): [string, string][] =>
    typeof text === 'string' ? [['解读安排', text]] : [],
  ),
];

const maskedTexts = <T extends object>(texts: T, mask: (text: string) => string): T =>
  Object.fromEntries(
    Object.entries(texts).map(([name, text]: [string, unknown]) => [
      name,
      typeof text === 'string' ? mask(text) : text,
    ]),
  ) as T;

/** 文号、澄清、解读安排里的个人信息隐去；没有这几栏的不添。 */
export const maskedDisclosure = (
  notice: DisclosedText,
  mask: (text: string) => string,
): DisclosedText => ({
  ...(notice.documentNumber === undefined ? {} : { documentNumber: mask(notice.documentNumber) }),
  ...(notice.clarification ? { clarification: maskedTexts(notice.clarification, mask) } : {}),
  ...(notice.interpretationDuty
    ? { interpretationDuty: maskedTexts(notice.interpretationDuty, mask) }
    : {}),
});
