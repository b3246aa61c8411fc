import type { CountyRows } from './county-rows';
import { contentUuid } from './keys';
import type { MaskPersonalData, NoticePlan } from './planned-notice';
import type { Complain } from './plan-organisations';

export interface PlannedAttachment {
  readonly attachmentId: string;
  readonly noticeId: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly byteSize: number;
  readonly sha256: string;
  readonly storageKey: string | null;
  readonly position: number;
  readonly createdAt: string;
}

/** 附件与它在 files/ 里的原件；没有原件的 file 为 null。 */
export interface AttachmentPlan {
  readonly attachment: PlannedAttachment;
  readonly file: string | null;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  txt: 'text/plain',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  mp4: 'video/mp4',
  mp3: 'audio/mpeg',
  zip: 'application/zip',
};

const mediaTypeOf = (fileName: string): string =>
  MEDIA_TYPES[/\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? ''] ?? 'application/octet-stream';

const originalsByAttachment = (
  rows: CountyRows,
  complain: Complain,
): ReadonlyMap<string, string> => {
  const files = new Map<string, string>();
  for (const { file, row, value } of rows.originals) {
    if (rows.originalFacts.has(value.file))
      files.set(JSON.stringify([value.notice, value.fileName]), value.file);
    else complain({ file, row, reason: `files 文件夹里没有“${value.file}”` });
  }
  return files;
};

/** 各条公开信息的附件；存放处的键由系统生成，不含文件名，文件名里的个人号码也隐去。 */
export const planAttachments = (
  rows: CountyRows,
  context: { readonly notices: readonly NoticePlan[]; readonly mask: MaskPersonalData },
  complain: Complain,
): AttachmentPlan[] => {
  const files = originalsByAttachment(rows, complain);
  const { region } = rows.county;
  return context.notices.flatMap(({ notice, source }) =>
    [...new Set(source.value.attachments)].map((fileName, index): AttachmentPlan => {
      const attachmentId = contentUuid('attachment', notice.noticeId, fileName);
      const file = files.get(JSON.stringify([source.value.title, fileName])) ?? null;
      const fact = file === null ? undefined : rows.originalFacts.get(file);
      return {
        file,
        attachment: {
          attachmentId,
          noticeId: notice.noticeId,
          fileName: context.mask(fileName).text,
          mediaType: mediaTypeOf(fileName),
          byteSize: fact?.byteSize ?? 0,
          sha256: fact?.sha256 ?? '',
          storageKey: fact ? `${region}/${attachmentId}` : null,
          position: index + 1,
          createdAt: notice.createdAt,
        },
      };
    }),
  );
};
