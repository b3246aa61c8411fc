import type { OutputOf } from '@shared/contract/endpoint';
import type { listDisclosureClasses as listEndpoint } from '@shared/contract/statutory-content';
import { classesFor } from '@shared/law/disclosure-classes';
import { ok, type Result } from '@shared/result';
import { publicScope } from '../../platform/database/scope';
import type { PagesPorts } from '../ports';
import { allBodies } from '../store/bodies';
import { bodyAsked, cardsOf, refOf, type ClassQuestion } from './class-cards';

/** 法定主动公开内容的各类，各有多少、最近更新之日。依据：《条例》第二十条、第二十一条。 */
export const listClasses = (
  { database }: PagesPorts,
  { regionId, organisationId }: ClassQuestion,
): Promise<Result<OutputOf<typeof listEndpoint>>> =>
  database.read(publicScope(regionId), async (sql) => {
    const body = bodyAsked(await allBodies(sql, regionId), organisationId);
    if (!body.ok) return body;
    const classes = classesFor(body.value?.kind ?? null);
    const items = await cardsOf(sql, { regionId, body: body.value }, classes);
    return ok({ organisation: refOf(body.value), items });
  });
