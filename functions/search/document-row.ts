import { fold, gramsOf, oddDocumentNumbers, plainText } from '../platform/search-text';
import { headTerm, titleTerm } from './domain/title-term';
import type { SearchableAttachment, SearchScope, SearchSource } from './ports';

/** 写法的版次：改了下面的写法就加一，旧的在下一次载入时重建。 */
export const SHAPE = 1;
/** 附件的文字只取开头这么多字：一件、一条信息的全部附件。 */
const ONE_ATTACHMENT = 20_000;
const ALL_ATTACHMENTS = 60_000;

type Marked = Omit<SearchScope, 'regionId' | 'words'>;

/** 类别、单位、门类、过程、年份写成记号，和字组放在同一个数组里；也是检索条件的写法。 */
export const markTerms = ({ kind, organisationId, section, processStage, year }: Marked) => [
  ...(kind === undefined ? [] : [`@k:${kind}`]),
  ...(organisationId === undefined ? [] : [`@o:${organisationId}`]),
  ...(section === undefined ? [] : [`@s:${section}`]),
  ...(processStage === undefined ? [] : [`@p:${processStage}`]),
  ...(year === undefined ? [] : [`@y:${String(year)}`]),
];

const marksOf = (source: SearchSource, regionId: string): string[] => [
  `@r:${regionId}`,
  ...markTerms({
    kind: source.kind,
    organisationId: source.organisationId ?? undefined,
    section: source.section ?? undefined,
    processStage: source.processStage ?? undefined,
    year: source.publishedOn === null ? undefined : Number(source.publishedOn.slice(0, 4)),
  }),
];

/** 各件附件接成一段，记下各件从第几个字（从 1 数）开始。名称在前，也搜得到。 */
const joinAttachments = (attachments: readonly SearchableAttachment[]) => {
  const names: string[] = [];
  const starts: number[] = [];
  const texts: string[] = [];
  let length = 0;
  for (const { fileName, text } of attachments) {
    const whole = Array.from(`${fileName}\n${text.trim()}\n`);
    const room = Math.min(ONE_ATTACHMENT, ALL_ATTACHMENTS - length);
    if (room <= 0) break;
    const kept = whole.slice(0, room);
    names.push(fileName);
    starts.push(length + 1);
    texts.push(kept.join(''));
    length += kept.length;
  }
  return { names, starts, text: texts.join('') };
};

/** 正文；要素不在正文里的，接在后面：每一层命中的，再低的层也都有。 */
const wholeBody = (source: SearchSource): string => {
  const body = plainText(source.body);
  const key = plainText(source.key ?? '');
  return body.includes(key) ? body : `${body}\n${key}`;
};

const foldedParts = (source: SearchSource, body: string) => {
  const key = plainText(source.key ?? '');
  const others = source.otherSpellings ?? [];
  const odd = oddDocumentNumbers(fold(`${source.title}\n${body}`));
  const folded_title = fold(source.title);
  return {
    folded_title,
    folded_head: fold([source.title, key, ...others].join('\n')),
    folded: fold([source.title, body, ...others, ...odd].join('\n')),
  };
};

/** 要写入的一行：原文、归并后的文字、字组与记号。 */
export const documentRow = (source: SearchSource, regionId: string) => {
  const body = wholeBody(source);
  const parts = foldedParts(source, body);
  const { names, starts, text } = joinAttachments(source.attachments ?? []);
  const titleGrams = gramsOf(source.title);
  const headGrams = gramsOf(parts.folded_head);
  const grams = new Set([...gramsOf(parts.folded), ...gramsOf(text)]);
  return {
    region_id: regionId,
    document_id: source.documentId,
    kind: source.kind,
    title: source.title,
    body,
    ...parts,
    attached: text,
    folded_attached: fold(text),
    attached_names: names,
    attached_starts: starts,
    bigrams: [
      ...grams,
      ...titleGrams.map(titleTerm),
      ...headGrams.map(headTerm),
      ...marksOf(source, regionId),
    ],
    organisation_id: source.organisationId,
    section: source.section,
    process_stage: source.processStage,
    published_on: source.publishedOn,
    shape: SHAPE,
  };
};
