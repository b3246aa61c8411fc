import { ok, refused, type Result } from '@shared/result';
import { officeRisks, withoutAuthors } from '../../platform/document-text/clean-office';
import { CannotRead } from '../../platform/document-text/document-part';
import { DOCX, XLSX } from '../../platform/document-text/document-text';
import { reEncodeImage } from '../../platform/images/re-encode';

const no = (message: string) => refused('unsupportedMedia', message, { field: 'file' });

const PICTURE = {
  tooManyPixels: '图片的像素太多，请用手机或电脑缩小以后再上传',
  damaged: '图片打不开，可能已经损坏，请重新保存后再上传',
} as const;

const UNREADABLE: Readonly<Record<string, string>> = {
  tooBig: '文件解开以后太大，请拆成几个再上传',
  damaged: '文件打不开，可能已经损坏，请用原来的软件另存后再上传',
};

const cleanOffice = (bytes: Uint8Array): Result<Uint8Array> => {
  try {
    const risks = officeRisks(bytes);
    return risks.length === 0
      ? ok(withoutAuthors(bytes))
      : no(`文件里带有${risks.join('、')}，公开后可能危害下载的人，请去掉以后再上传`);
  } catch (error) {
    if (error instanceof CannotRead)
      return no(UNREADABLE[error.reason] ?? '文件打不开，请另存后再上传');
    throw error;
  }
};

/** PDF 里会自己运行、会带出别的文件的记号。 */
const ACTIVE_PDF = /\/(?:JavaScript|Launch|EmbeddedFiles?|RichMedia)\b/;

/**
 * 收进来的文件先弄干净：图片重新编码（去掉拍摄地点），Word、Excel 去掉作者的名字；
 * 带宏、控件、嵌入的文件、自己会运行的，不收。
 */
export const cleanUpload = async (
  mediaType: string,
  bytes: Uint8Array,
): Promise<Result<Uint8Array>> => {
  if (mediaType === DOCX || mediaType === XLSX) return cleanOffice(bytes);
  if (mediaType === 'application/pdf')
    return ACTIVE_PDF.test(Buffer.from(bytes).toString('latin1'))
      ? no('PDF 里带有脚本或者嵌入的文件，请用“打印为 PDF”另存一份再上传')
      : ok(bytes);
  if (mediaType !== 'image/jpeg' && mediaType !== 'image/png') return ok(bytes);
  const image = await reEncodeImage(mediaType, bytes);
  return image.isDone ? ok(image.bytes) : no(PICTURE[image.reason]);
};
