import type { ApplicationState } from '@shared/vocabulary/application-state';
import { applicationStates } from '@shared/vocabulary/application-state';
import {
  dueStates,
  noticeStates,
  type DueState,
  type NoticeState,
} from '@shared/vocabulary/notice';
import { Element } from '../element';
import './index.scss';

/** 状态的语气，每种一个形状：空心圆、半圆、三角、对勾、方块、叉。 */
export type StateTone = 'waiting' | 'progress' | 'attention' | 'done' | 'closed' | 'overdue';

export interface StateTagProps {
  tone: StateTone;
  /** 状态的名称。 */
  children: string;
}

/** 状态：文字 + 形状 + 颜色，三者同时表意。 */
export const StateTag = ({ tone, children }: StateTagProps) => (
  <Element as="span" className={`ml-state ml-state--${tone}`}>
    <Element as="span" className="ml-state__shape" aria-hidden />
    <Element as="span">{children}</Element>
  </Element>
);

const applicationTones: Readonly<Record<ApplicationState, StateTone>> = {
  submitted: 'waiting',
  awaitingAmendment: 'attention',
  inProgress: 'progress',
  awaitingApproval: 'progress',
  awaitingDelivery: 'progress',
  replied: 'done',
  abandoned: 'closed',
  withdrawn: 'closed',
  merged: 'closed',
};

/** 申请的状态。 */
export const ApplicationStateTag = ({ state }: { state: ApplicationState }) => (
  <StateTag tone={applicationTones[state]}>{applicationStates.labels[state]}</StateTag>
);

const noticeTones: Readonly<Record<NoticeState, StateTone>> = {
  draft: 'waiting',
  submitted: 'progress',
  confidentialityReview: 'progress',
  disclosureReview: 'progress',
  signOff: 'progress',
  returned: 'attention',
  published: 'done',
  filed: 'closed',
  takenDown: 'closed',
};

/** 公开信息的状态。 */
export const NoticeStateTag = ({ state }: { state: NoticeState }) => (
  <StateTag tone={noticeTones[state]}>{noticeStates.labels[state]}</StateTag>
);

const dueTones: Readonly<Record<DueState, StateTone>> = {
  published: 'done',
  due: 'attention',
  overdue: 'overdue',
};

/** 公开事项的到期状态。 */
export const DueStateTag = ({ state }: { state: DueState }) => (
  <StateTag tone={dueTones[state]}>{dueStates.labels[state]}</StateTag>
);
