import type { ClassCard } from '@shared/contract/statutory-content';
import type { DisclosureClass } from '@shared/law/disclosure-classes';
import { ok, refused, type Result } from '@shared/result';
import type { Sql } from '../../platform/database/database';
import { isAgency } from '../domain/bodies';
import type { Body } from '../ports';
import { entryCounts, noticeCounts } from '../store/classes';

/** 看哪个县、哪个机关的。 */
export interface ClassQuestion {
  readonly regionId: string;
  readonly organisationId?: string | undefined;
}

/** 问的是哪个机关；全县为 null。拒绝：没有这个县、没有这个机关。 */
export const bodyAsked = (
  bodies: readonly Body[],
  organisationId: string | undefined,
): Result<Body | null> => {
  if (bodies.length === 0) return refused('notFound', '没有这个县');
  if (organisationId === undefined) return ok(null);
  const body = bodies.find((each) => each.organisationId === organisationId && isAgency(each));
  return body ? ok(body) : refused('notFound', '没有这个行政机关');
};

/** 各类各有多少、最近更新之日。 */
export const cardsOf = async (
  sql: Sql,
  at: { readonly regionId: string; readonly body: Body | null },
  classes: readonly DisclosureClass[],
): Promise<ClassCard[]> => {
  const organisationId = at.body?.organisationId ?? null;
  const notices = await noticeCounts(sql, { regionId: at.regionId, organisationId }, classes);
  const entries = await entryCounts(sql, at.regionId, classes);
  return classes.map(({ key, scope, article, title }) => {
    const counted = notices.find((each) => each.key === key);
    return {
      key,
      scope,
      article,
      title,
      noticeCount: counted?.noticeCount ?? 0,
      entryCount: entries.find((each) => each.key === key)?.entryCount ?? 0,
      updatedOn: counted?.updatedOn ?? null,
    };
  });
};

/** 机关的编号与名称；全县为空。 */
export const refOf = (body: Body | null) =>
  body === null ? null : { organisationId: body.organisationId, name: body.name };
