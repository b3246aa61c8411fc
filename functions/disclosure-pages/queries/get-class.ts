import type { OutputOf } from '@shared/contract/endpoint';
import type { getDisclosureClass as classEndpoint } from '@shared/contract/statutory-content';
import { classesFor, type DisclosureClass } from '@shared/law/disclosure-classes';
import { ok, refused, type Result } from '@shared/result';
import type { Sql } from '../../platform/database/database';
import { publicScope } from '../../platform/database/scope';
import type { Body, PagesPorts } from '../ports';
import { allBodies } from '../store/bodies';
import { classEntries, newestNotices, responsibleOf } from '../store/classes';
import { bodyAsked, cardsOf, refOf, type ClassQuestion } from './class-cards';

/** 一类里列出的信息、事项的条数。 */
const NOTICES = 20;
const ENTRIES = 100;

const contactOf = ({
  organisationId,
  name,
  phone,
}: Pick<Body, 'organisationId' | 'name' | 'phone'>) => ({
  organisationId,
  name,
  phone,
});

/** 由谁公开：问哪个机关就是哪个；全县的照分工，没有分工的是政府信息公开工作机构。 */
const responsible = async (
  sql: Sql,
  { regionId, body }: { readonly regionId: string; readonly body: Body | null },
  each: DisclosureClass,
) => {
  if (body !== null) return [contactOf(body)];
  const units = await responsibleOf(sql, regionId, each.sections);
  if (units.length > 0) return units.map(contactOf);
  const office = (await allBodies(sql, regionId)).find(
    ({ isDisclosureOffice }) => isDisclosureOffice,
  );
  return office ? [contactOf(office)] : [];
};

/** 一类里最新的信息、目录里的事项、由谁公开。依据：《条例》第二十条、第二十一条。拒绝：这个机关没有这一类。 */
export const getClass = (
  { database }: PagesPorts,
  { regionId, organisationId, classKey }: ClassQuestion & { readonly classKey: string },
): Promise<Result<OutputOf<typeof classEndpoint>>> =>
  database.read(publicScope(regionId), async (sql) => {
    const body = bodyAsked(await allBodies(sql, regionId), organisationId);
    if (!body.ok) return body;
    const each = classesFor(body.value?.kind ?? null).find(({ key }) => key === classKey);
    if (!each) return refused('notFound', '这个机关没有这一类法定主动公开内容');
    const [card] = await cardsOf(sql, { regionId, body: body.value }, [each]);
    if (!card) return refused('notFound', '没有这一类');
    const at = { regionId, organisationId: body.value?.organisationId ?? null, limit: NOTICES };
    return ok({
      ...card,
      organisation: refOf(body.value),
      notices: await newestNotices(sql, at, each),
      entries: await classEntries(sql, { regionId, limit: ENTRIES }, each),
      responsible: await responsible(sql, { regionId, body: body.value }, each),
    });
  });
