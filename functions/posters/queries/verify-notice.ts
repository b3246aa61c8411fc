import type { InputOf, OutputOf } from '@shared/contract/endpoint';
import type { verifyNotice as endpoint } from '@shared/contract/posters';
import { ok, refused, type Result } from '@shared/result';
import { recordOf } from '../domain/notice-history';
import { presentRevision } from '../domain/notice-record';
import { printedChecksum, readChecksum } from '../domain/printed-checksum';
import { verifyNotice as decide } from '../domain/verify-notice';
import type { NoticeKey, PosterPorts } from '../ports';

type Query = InputOf<typeof endpoint>['query'];

const keyOf = ({ noticeId, indexNumber }: Query): NoticeKey | null => {
  if (noticeId !== undefined) return { noticeId };
  return indexNumber === undefined
    ? null
    : { indexNumber: indexNumber.normalize('NFKC').replace(/\s/g, '').toUpperCase() };
};

/** 核对一张张贴件。拒绝：没有写是哪一条；校验码写得不对；没有公开过这一条。 */
export const verifyNotice = async (
  { store }: PosterPorts,
  regionId: string,
  query: Query,
): Promise<Result<OutputOf<typeof endpoint>>> => {
  const key = keyOf(query);
  if (key === null)
    return refused('badInput', '请填写纸上印的索引号', { field: 'query.indexNumber' });
  const typed = readChecksum(query.checksum, 'query.checksum');
  if (!typed.ok) return typed;
  const history = await store.history(regionId, key);
  if (!history) return refused('notFound', '没有公开过这一条，请核对索引号有没有抄错');
  const record = recordOf(history);
  const { verdict, explanation, printed, changedOn } = decide(record, typed.value);
  return ok({
    verdict,
    explanation,
    noticeId: record.noticeId,
    indexNumber: record.indexNumber,
    title: record.title,
    organisationName: record.organisationName,
    publishedOn: record.publishedOn,
    currentChecksum:
      record.takenDown === null ? printedChecksum(presentRevision(record).checksum) : '',
    printedOn: printed?.on ?? null,
    changedOn,
    printedText: verdict === 'corrected' ? (printed?.text ?? null) : null,
  });
};
