import { ok, type Result } from '@shared/result';
import { letterFormats } from '@shared/contract/letters';
import { writeOccasion } from '../access';
import type { ApplicationPorts, CaseFileContent, FilePorts, Occasion } from '../ports';
import { caseFileEntries } from '../render/case-file/entries';
import { sealArchive, type FileEntry } from '../render/case-file/archive';
import { attachmentPath, letterPath } from '../render/case-file/paths';
import type { DownloadedFile } from './download-reply-attachment';
import { gatherCaseFile, type CaseFileRequest } from './gather-case-file';

/** 每份文书各出一份 Word、一份 PDF。 */
const letterFiles = async (
  { renderLetter }: FilePorts,
  { letters }: CaseFileContent,
): Promise<FileEntry[]> => {
  const files: FileEntry[] = [];
  for (const [index, letter] of letters.entries())
    for (const format of letterFormats.values)
      files.push({
        path: letterPath(index, letter.kind, format),
        bytes: await renderLetter(letter, format),
      });
  return files;
};

/** 附件的原件；找不到原件的，bytes 为 null，卷内目录里写明缺哪一件。 */
const originals = ({ files }: ApplicationPorts, { attachments }: CaseFileContent) =>
  Promise.all(
    attachments.map(async ({ storageKey, fileName }, index) => ({
      path: attachmentPath(index, fileName),
      bytes: storageKey === null ? null : await files.get(storageKey),
    })),
  );

/**
 * 下载卷宗：一个压缩包，次序固定，附各文件的校验值；文件名只有登记编号和序号。
 * 拒绝：见 gatherCaseFile。
 */
export const caseFile =
  (ports: FilePorts) =>
  async (request: CaseFileRequest, occasion: Occasion): Promise<Result<DownloadedFile>> => {
    const gathered = await ports.store.write(writeOccasion(occasion), (session) =>
      gatherCaseFile(session, request, occasion),
    );
    if (!gathered.ok) return gathered;
    const content = gathered.value;
    const [letters, attached] = [
      await letterFiles(ports, content),
      await originals(ports, content),
    ];
    const found = attached.flatMap(({ path, bytes }) => (bytes === null ? [] : [{ path, bytes }]));
    const missing = attached.filter(({ bytes }) => bytes === null).map(({ path }) => path);
    const files = [...caseFileEntries(content, ports.sha256), ...letters, ...found];
    const bytes = sealArchive({ content, files, missing }, ports.sha256);
    const fileName = `卷宗-${content.application.registrationNumber}.zip`;
    return ok({ bytes, mediaType: 'application/zip', fileName });
  };
