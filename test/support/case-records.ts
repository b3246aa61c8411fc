// 库里存着的一件：行、各事、文书、审计、消息；用来核对“各事重放即得这一行”。
import { letterText, type LetterDocument } from '@shared/contract/letter-document';
import type { LetterKind } from '@shared/vocabulary/letter-kind';
import type { Application, ApplicationEvent } from '@functions/applications/domain/application';
import { replay } from '@functions/applications/domain/replay';
import {
  applicationColumns,
  applicationOf,
  type ApplicationRow,
} from '@functions/applications/store/application-rows';
import type { Database, Sql } from '@functions/platform/database/database';

const regionId = 'minghu';
const system = { regionId, kind: 'system' } as const;

/** 有数据库就行：测试里的县、运行中的服务都有。 */
export interface Stored {
  readonly platform: { readonly database: Database };
}

const read = <T>({ platform }: Stored, work: (sql: Sql) => Promise<T>): Promise<T> =>
  platform.database.read(system, work);

/** 存着的行；不含答复。 */
export const storedRow = (stored: Stored, id: string): Promise<Application> =>
  read(stored, async (sql) => {
    const [row] = await sql<ApplicationRow[]>`
      select ${applicationColumns(sql)} from applications a
      where a.region_id = ${regionId} and a.application_id = ${id}`;
    if (!row) throw new Error(`no application ${id}`);
    return applicationOf(row, null);
  });

/** 已经发生的各事，先后为序。 */
export const storedEvents = (stored: Stored, id: string): Promise<ApplicationEvent[]> =>
  read(stored, async (sql) => [
    ...(await sql<ApplicationEvent[]>`
      select seq, kind, at, happened_on, actor_id, actor_name, actor_organisation_id, data
      from application_events where region_id = ${regionId} and application_id = ${id}
      order by seq`),
  ]);

export interface StoredLetter {
  readonly letterId: string;
  readonly kind: LetterKind;
  readonly documentNumber: string;
  readonly recipientLabel: string;
  readonly isForApplicant: boolean;
  readonly issuedOn: string;
  readonly document: LetterDocument;
}

/** 发出的文书，连同定稿，先后为序；不给编号则为全县的。 */
export const storedLetters = (stored: Stored, id: string | null = null): Promise<StoredLetter[]> =>
  read(stored, async (sql) => [
    ...(await sql<StoredLetter[]>`
      select letter_id, kind, document_number, recipient_label, is_for_applicant, issued_on, document
      from letters where region_id = ${regionId}
        and (${id}::uuid is null or application_id = ${id}::uuid)
      order by issued_at, document_number`),
  ]);

/** 某种文书最近一份的全文。 */
export const letterBody = async (stored: Stored, id: string, kind: LetterKind): Promise<string> => {
  const letter = (await storedLetters(stored, id)).findLast((one) => one.kind === kind);
  if (!letter) throw new Error(`no ${kind} was issued`);
  return letterText(letter.document);
};

/** 数一张表里的行。 */
export const countRows = (stored: Stored, table: string, where: string): Promise<number> =>
  read(stored, async (sql) => {
    const [row] = await sql.unsafe<{ count: number }[]>(
      `select count(*)::int as count from ${table} where region_id = '${regionId}' and ${where}`,
    );
    return row?.count ?? -1;
  });

/** 由登记时的样子重放其后各事；与存着的行相等才没有被改动过。 */
export const replayed = async (stored: Stored, first: Application): Promise<Application> => {
  const events = await storedEvents(stored, first.applicationId);
  return replay(first, events.slice(1));
};

/** 全县已经发出的文号的序号，由小到大。 */
export const letterSerials = async (stored: Stored): Promise<number[]> => {
  const letters = await storedLetters(stored);
  return letters
    .filter(({ documentNumber }) => documentNumber !== '')
    .map(({ documentNumber }) => Number(/〕(\d+)/.exec(documentNumber)?.[1]))
    .sort((a, b) => a - b);
};

/** 全县登记编号的序号，由小到大。 */
export const registrationSerials = (stored: Stored): Promise<number[]> =>
  read(stored, async (sql) => {
    const rows = await sql<{ registrationNumber: string }[]>`
      select registration_number from applications where region_id = ${regionId}`;
    return rows
      .map(({ registrationNumber }) => Number(/(\d+)号$/.exec(registrationNumber)?.[1]))
      .sort((a, b) => a - b);
  });

/** 一到 n。 */
export const oneTo = (n: number): number[] => Array.from({ length: n }, (_, index) => index + 1);
