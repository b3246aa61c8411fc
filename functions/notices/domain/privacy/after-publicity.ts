import { ok, refused, type Result } from '@shared/result';
import { closesAttachment, listedNames, type PublicizedText } from './end-of-publicity';
import { isNameInText, NAME_PATTERN, starredName } from './person-names';

const wordsOf = ({
  title,
  summary,
  bodyMarkdown,
  contentElements,
}: Omit<PublicizedText, 'finance'>): string =>
  [
    title,
    summary,
    bodyMarkdown,
    ...contentElements.flatMap(({ name, value }) => [name, value]),
  ].join('\n');

/** 现在的文字里隐去了“贺＊”，更正的文字里又出现的贺姓全名；现在就公开着的（如经手人）不算。 */
const namesBack = (present: string, next: string): string[] =>
  [...next.matchAll(new RegExp(NAME_PATTERN, 'g'))]
    .map(([name]) => name)
    .filter(
      (name) =>
        isNameInText(name) && present.includes(starredName(name)) && !present.includes(name),
    );

/**
 * 公示期满以后的更正，不能把名单里的姓名写回来。
 * 拒绝：写了全名，指出是哪个姓的。依据：规则 H-14、H-15。
 */
export const refuseNamesBack = (
  notice: Omit<PublicizedText, 'finance'> & { readonly publicityEndedAt: string | null },
  correction: PublicizedText,
): Result<null> => {
  if (notice.publicityEndedAt === null) return ok(null);
  const listed = listedNames(correction);
  const [name] = [...listed, ...namesBack(wordsOf(notice), wordsOf(correction))];
  if (name === undefined) return ok(null);
  const starred = starredName(name);
  return refused(
    'ruleViolated',
    `公示期已满，名单里的姓名不再公开。更正的文字里还有“${starred}”的全名，请只留姓，写成“${starred}”`,
    { field: 'bodyMarkdown' },
  );
};

/**
 * 公示期满以后换上的附件，里面不能有名单，也不能是查不了有没有的。
 * 拒绝：写明是哪个附件。依据：规则 H-14、H-15。
 */
export const refuseListsBack = (
  notice: { readonly publicityEndedAt: string | null; readonly isFinance: boolean },
  added: readonly {
    readonly fileName: string;
    readonly extractedText: string | null;
    readonly isFullyRead: boolean | null;
  }[],
): Result<null> => {
  if (notice.publicityEndedAt === null) return ok(null);
  const file = added.find((each) => closesAttachment({ ...each, isFinance: notice.isFinance }));
  return file === undefined
    ? ok(null)
    : refused(
        'ruleViolated',
        `公示期已满，名单不再公开。附件“${file.fileName}”里有名单，或者查不了有没有，请隐去姓名、换成读得出文字的文件再上传`,
        { field: 'attachmentIds' },
      );
};
