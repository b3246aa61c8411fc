import { timelineEntry } from '../../domain/timeline';
import type { CaseFileContent } from '../../ports';
import type { FileEntry } from './archive';
import { formPage } from './form-page';
import { htmlPage, jsonFile, without } from './page';
import { PATHS, letterPath } from './paths';
import { recordsJson, recordsPage } from './records-page';

const timelinePage = ({ application, events, organisations }: CaseFileContent): Uint8Array =>
  htmlPage(`办理经过（${application.registrationNumber}）`, [
    {
      caption: '经过',
      columns: ['次序', '日期', '时刻', '事项', '由谁', '说明'],
      rows: events.map((event) => {
        const { seq, at, label, actor, note } = timelineEntry(event, organisations, 'staff');
        return [String(seq), event.happenedOn, at, label, actor, note];
      }),
    },
  ]);

const clockPage = ({ application, clock }: CaseFileContent): Uint8Array =>
  htmlPage(`期限的计算（${application.registrationNumber}）`, [
    {
      caption: '结果',
      columns: ['收到之日', '最迟答复日', '是否暂定', '是否逾期'],
      rows: clock
        ? [
            [
              clock.receivedOn,
              clock.dueOn,
              clock.isProvisional ? '暂定' : '确定',
              clock.isOverdue ? '逾期' : '没有逾期',
            ],
          ]
        : [],
    },
    {
      caption: '逐步计算',
      columns: ['日期', '作用', '缘由', '依据'],
      rows: (clock?.steps ?? []).map(({ day, effect, why, citation }) => [
        day,
        effect,
        why,
        citation,
      ]),
    },
  ]);

/** 存着的行；不含查询码、比对钥匙和保险箱的编号。 */
const storedRow = ({ application }: CaseFileContent) =>
  without(application, ['queryCode', 'applicantKey', 'vaultId']);

/** 卷内由系统写出的各文件：申请、文书定稿、经过、期限、记录、登记；文书的 Word、PDF 与附件另附。 */
export const caseFileEntries = (
  content: CaseFileContent,
  sha256: (bytes: Uint8Array) => string,
): FileEntry[] => [
  { path: PATHS.form, bytes: formPage(content) },
  { path: PATHS.application, bytes: jsonFile(storedRow(content)) },
  ...content.letters.map((letter, index) => ({
    path: letterPath(index, letter.kind, 'json'),
    bytes: jsonFile({
      ...without(letter, ['names', 'recipientVaultId']),
      isIntact: sha256(new TextEncoder().encode(JSON.stringify(letter.document))) === letter.sha256,
    }),
  })),
  { path: PATHS.events, bytes: jsonFile(content.events) },
  { path: PATHS.timeline, bytes: timelinePage(content) },
  { path: PATHS.clock, bytes: jsonFile(content.clock) },
  { path: PATHS.clockPage, bytes: clockPage(content) },
  { path: PATHS.records, bytes: jsonFile(recordsJson(content)) },
  { path: PATHS.recordsPage, bytes: recordsPage(content) },
  { path: PATHS.register, bytes: jsonFile(content.register) },
];
