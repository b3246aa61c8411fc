import { applicationEvents, type ApplicationEventKind } from '@shared/vocabulary/application-event';
import type { ApplicationEvent } from './application';
import type { Organisations } from './organisations';

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

type Say = (org: string, to: string) => string;

const PLAIN: Readonly<Record<ApplicationEventKind, Say>> = {
  submitted: () => '申请已提交',
  receiptConfirmed: () => '双方确认收到申请，从第二天起数答复期限',
  dispatched: (_, to) => `已交由${to}办理`,
  claimed: (org) => `${org}已有专人办理`,
  transferred: (_, to) => `已转由${to}办理`,
  sentBack: (org) => `${org}认为不归其答复，已请公开办重新安排`,
  replyDrafted: (org) => `${org}正在拟写答复`,
  submittedForApproval: () => '答复已拟好，等待审核签发',
  draftReturned: () => '答复需要修改，正在重写',
  replied: (org) => `${org}已答复，请查看答复内容`,
  withdrawn: () => '申请人撤回了申请',
};

/** 说明可以给申请人看的事：为什么换了单位。 */
const OPEN_NOTES: ReadonlySet<ApplicationEventKind> = new Set(['transferred', 'sentBack']);

/** 把一件事写进时间轴。 */
export const timelineEntry = (
  event: ApplicationEvent,
  organisations: Organisations,
  viewer: Viewer,
): TimelineEntry => {
  const { actorOrganisationId: organisationId, kind } = event;
  const isApplicant = organisationId === null;
  const organisation = isApplicant ? '申请人' : organisations.nameOf(organisationId);
  const to = event.data.toDepartmentId;
  const target = to === undefined ? '有关单位' : organisations.nameOf(to);
  const isStaff = viewer === 'staff';
  return {
    seq: event.seq,
    kind,
    at: event.at,
    label: isStaff
      ? `${applicationEvents.labels[kind]}${to === undefined ? '' : `：${target}`}`
      : PLAIN[kind](organisation, target),
    actor: isStaff && !isApplicant ? `${organisation} ${event.actorName}` : organisation,
    note: isStaff || OPEN_NOTES.has(kind) ? (event.data.note ?? '') : '',
  };
};
