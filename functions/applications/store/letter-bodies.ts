import { letterDocumentSchema } from '@shared/contract/letter-document';
import type { Sql } from '../../platform/database/database';
import type { LetterBody, LetterRow } from '../ports';
import type { CaseRef } from './write-case';

type BodyRow = LetterRow & { readonly document: unknown };

const bodyOf = ({ document, ...row }: BodyRow): LetterBody => ({
  ...row,
  document: letterDocumentSchema.parse(document),
});

/** 一件申请的各份文书，连同定稿，按发出的先后；给出编号时只取那一份。 */
export const letterBodiesOf = async (
  sql: Sql,
  { regionId, applicationId }: CaseRef,
  letterId: string | null = null,
): Promise<LetterBody[]> => {
  const rows = await sql<BodyRow[]>`
    select letter_id, kind, document_number, recipient_kind, recipient_label, recipient_vault_id,
      is_for_applicant, issued_on, sha256, document
    from letters where region_id = ${regionId} and application_id = ${applicationId}
      and (${letterId}::uuid is null or letter_id = ${letterId}::uuid)
    order by issued_at, letter_id`;
  return rows.map(bodyOf);
};
