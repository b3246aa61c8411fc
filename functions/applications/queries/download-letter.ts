import type { LetterFormat } from '@shared/contract/letters';
import { ok, type Result } from '@shared/result';
import { LETTER_RULES } from '@shared/vocabulary/letter-kind';
import { writeOccasion } from '../access';
import type { FilePorts, Occasion } from '../ports';
import type { DownloadedFile } from './download-reply-attachment';
import { namesFor, openLetter, type LetterRef } from './open-letter';

export const LETTER_MEDIA_TYPES: Readonly<Record<LetterFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

/**
 * 下载一份文书：申请人下载自己的；可以查看申请人的工作人员下载的写真名，其余的隐去；工作人员每下载一次记一条审计。
 * 文件名只有登记编号和文书名。拒绝：没有，或者无权查看。依据：《个人信息保护法》第五条、第五十一条。
 */
export const downloadLetter =
  ({ store, renderLetter }: FilePorts) =>
  async (
    { format, ...ref }: LetterRef & { readonly format: LetterFormat },
    occasion: Occasion,
  ): Promise<Result<DownloadedFile>> => {
    const prepared = await store.write(writeOccasion(occasion), async (session) => {
      const opened = await openLetter(session, ref, occasion);
      if (!opened.ok) return opened;
      const { letter, application, isOwn, mayName } = opened.value;
      const names = await namesFor(session, opened.value, !mayName);
      if (!isOwn) {
        const data = { letterId: letter.letterId, format, isNamed: mayName };
        await session.audit({ act: 'downloadLetter', applicationId: ref.applicationId, data });
      }
      const title = LETTER_RULES[letter.kind].title;
      const fileName = `${application.registrationNumber}-${title}${mayName ? '' : '（隐去姓名）'}.${format}`;
      return ok({ document: letter.document, names, fileName });
    });
    if (!prepared.ok) return prepared;
    const { fileName, ...letter } = prepared.value;
    const bytes = await renderLetter(letter, format);
    return ok({ bytes, mediaType: LETTER_MEDIA_TYPES[format], fileName });
  };
