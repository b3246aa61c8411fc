import type { Day } from '@shared/law/day';
import { ok, refused, type Result } from '@shared/result';
import type { NoticeTextKind, RegisterKind } from '@shared/vocabulary/village';
import type { Sql } from '../../platform/database/database';
import { scopeOf } from '../commands/transact';
import { decisionText, outcomeText, type NoticeText } from '../domain/notice-text';
import { registerText } from '../domain/register-text';
import { publicEntry } from '../domain/public-entry';
import type { Person, VillagePorts } from '../ports';
import { decisionView } from './decision-view';

interface Asked {
  readonly who: Person;
  readonly kind: NoticeTextKind;
  readonly recordId?: string | undefined;
}

const ofDecision = async (
  ports: VillagePorts,
  { sql, today, ...asked }: Asked & { readonly sql: Sql; readonly today: Day },
): Promise<Result<NoticeText>> => {
  const { who, kind, recordId } = asked;
  const row =
    recordId === undefined ? null : await ports.decisions.one(sql, who.regionId, recordId);
  if (row?.place.organisationId !== who.organisationId)
    return refused('notFound', '本村（社区）没有这件记录');
  const decision = decisionView(row, await ports.settings(sql, who.regionId), today);
  const needed = kind === 'decision' ? 'decision' : 'implementation';
  if (!decision.stages.some(({ stage }) => stage === needed))
    return refused('notPermittedNow', '还没有办到这一步，先把记录填到这里再拟公开信息');
  return ok(kind === 'decision' ? decisionText(decision) : outcomeText(decision));
};

const ofRegister = async (
  ports: VillagePorts,
  { sql, who, today }: { readonly sql: Sql; readonly who: Person; readonly today: Day },
  kind: RegisterKind,
): Promise<Result<NoticeText>> => {
  const { regionId, organisationId } = who;
  const [place, rows] = await Promise.all([
    ports.county.place(sql, regionId, organisationId),
    ports.registers.entries(sql, { regionId, organisationId }, { kind, isPublic: true }),
  ]);
  if (rows.length === 0)
    return refused('notPermittedNow', '没有列入公开清单的登记，请先把要公开的勾上“列入公开清单”');
  const about = { organisation: place?.name ?? '', year: today.slice(0, 4) };
  return ok(registerText(kind, about, rows.map(publicEntry)));
};

/** 由记录拟出公开信息的标题和正文；个人的姓名已隐去，经办人看过再存。 */
export const noticeText = (
  ports: VillagePorts,
  asked: Asked,
  today: Day,
): Promise<Result<NoticeText>> =>
  ports.read(scopeOf(asked.who), (sql) =>
    asked.kind === 'decision' || asked.kind === 'outcome'
      ? ofDecision(ports, { sql, today, ...asked })
      : ofRegister(ports, { sql, who: asked.who, today }, asked.kind),
  );
