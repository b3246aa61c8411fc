import { applicationEvents, type ApplicationEventKind } from '@shared/vocabulary/application-event';
import type { ApplicationEvent } from './application';
import { HELPER } from './on-behalf';
import type { Organisations } from './organisations';
import { OPEN_NOTES, PLAIN_WORDS } from './plain-words';

/** 谁在看：申请人只看到单位，看不到内部审签的意见。 */
export type Viewer = 'resident' | 'staff';

export interface TimelineEntry {
  readonly seq: number;
  readonly kind: ApplicationEventKind;
  readonly at: string;
  readonly label: string;
  readonly actor: string;
  readonly note: string;
}

/** 申请人看不看得到这件事；内部的事只给工作人员。 */
export const isShownTo = (viewer: Viewer, { kind }: Pick<ApplicationEvent, 'kind'>): boolean =>
  viewer === 'staff' || PLAIN_WORDS[kind] !== null;

/** 签发即送达的（申请人在本程序内查收），对申请人说的是已经答复。 */
const plainKind = ({ kind, data }: ApplicationEvent): ApplicationEventKind =>
  kind === 'approved' && data.change?.state === 'replied' ? 'replied' : kind;

/** 把一件事写进时间轴。 */
export const timelineEntry = (
  event: ApplicationEvent,
  organisations: Organisations,
  viewer: Viewer,
): TimelineEntry => {
  const { actorOrganisationId: organisationId, kind } = event;
  const isApplicant = organisationId === null;
  // 系统自己做的（如放假安排变了重新计算）没有人，写事件里的名称。
  const nobody = event.actorId === null || event.actorName === HELPER ? event.actorName : '申请人';
  const organisation = isApplicant ? nobody : organisations.nameOf(organisationId);
  const to = event.data.toDepartmentId;
  const target = to === undefined ? '有关单位' : organisations.nameOf(to);
  const isStaff = viewer === 'staff';
  return {
    seq: event.seq,
    kind,
    at: event.at,
    label: isStaff
      ? `${applicationEvents.labels[kind]}${to === undefined ? '' : `：${target}`}`
      : (PLAIN_WORDS[plainKind(event)]?.(organisation, target) ?? applicationEvents.labels[kind]),
    actor: isStaff && !isApplicant ? `${organisation} ${event.actorName}` : organisation,
    note: isStaff || OPEN_NOTES.has(kind) ? (event.data.note ?? '') : '',
  };
};
