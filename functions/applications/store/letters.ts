import { createHash } from 'node:crypto';
import { letterDocumentSchema } from '@shared/contract/letter-document';
import type { CountySettings } from '@shared/law/conventions';
import type { Day } from '@shared/law/day';
import type { LetterKind } from '@shared/vocabulary/letter-kind';
import type { Sql, Transaction } from '../../platform/database/database';
import type { NewLetter } from '../ports';
import { nextSerial, type CaseRef } from './write-case';

/** 取号所需：本县的文号样式。 */
export interface NumberingNeeds {
  /** 这种文书编不编文号。 */
  readonly isNumbered: (kind: LetterKind) => boolean;
  readonly loadSettings: (sql: Sql, regionId: string) => Promise<CountySettings>;
  readonly formatDocumentNumber: (
    settings: CountySettings,
    number: { readonly kind: LetterKind; readonly year: number; readonly serial: number },
  ) => string;
}

/** 下一个文号：每县每年各从一号起；计数器的行锁到事务结束，所以不跳号、不重号；不编文号的为空。 */
export const nextDocumentNumber = async (
  tx: Transaction,
  { regionId, kind, today }: { regionId: string; kind: LetterKind; today: Day },
  { loadSettings, isNumbered, formatDocumentNumber }: NumberingNeeds,
): Promise<string> => {
  if (!isNumbered(kind)) return '';
  const year = Number(today.slice(0, 4));
  const settings = await loadSettings(tx, regionId);
  const serial = await nextSerial(tx, regionId, `letters-${String(year)}`);
  return formatDocumentNumber(settings, { kind, year, serial });
};

/** 定稿入档；sha256 是正文（姓名为占位，各项按合同的次序）的校验值，日后可以重算核对。 */
export const insertLetter = async (
  tx: Transaction,
  { regionId, applicationId }: CaseRef,
  { letter, at }: { readonly letter: NewLetter; readonly at: Date },
): Promise<void> => {
  const body = JSON.stringify(letterDocumentSchema.parse(letter.document));
  const sha256 = createHash('sha256').update(body).digest('hex');
  const document = tx.json(JSON.parse(body) as Parameters<Transaction['json']>[0]);
  const row = { ...letter, document, sha256, issuedAt: at };
  await tx`insert into letters ${tx({ regionId, applicationId, ...row })}`;
};
