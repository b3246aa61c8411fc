import { chineseDay, type Day } from '@shared/law/day';
import type { ApplicationState } from '@shared/vocabulary/application-state';

/** 说“现在轮到谁”所需的情况。 */
export interface TurnFacts {
  readonly state: ApplicationState;
  /** 主办单位的名称；尚未分办为 null。 */
  readonly leadName: string | null;
  readonly officeName: string;
  readonly dueOn: Day | null;
  readonly isProvisional: boolean;
  readonly isOverdue: boolean;
  readonly repliedOn: Day | null;
  /** 正在等申请人做什么；此时不轮到行政机关，也没有逾期。 */
  readonly waitingFor?: 'amendment' | 'fee' | null;
  readonly today: Day;
}

const yearOf = (day: Day) => Number(day.slice(0, 4));

const byWhen = ({ dueOn, isProvisional, isOverdue, today }: TurnFacts): string => {
  if (dueOn === null) return '';
  const day = chineseDay(dueOn, yearOf(today));
  if (isOverdue) return `，应于${day}前答复，已超过期限`;
  return `，最迟${day}答复${isProvisional ? '（暂定）' : ''}`;
};

const WAITING_FOR_FEE = '等待申请人缴纳信息处理费，缴清后重新起算答复期限';

/** 现在轮到谁、做什么、最迟哪天；一句平白的话。 */
export const whoseTurn = (facts: TurnFacts): string => {
  const who = facts.leadName ?? facts.officeName;
  switch (facts.state) {
    case 'submitted':
      return `等待${who}确认收到；确认后起算答复期限`;
    case 'awaitingAmendment':
      return '等待申请人补正申请内容';
    case 'inProgress':
      if (facts.waitingFor === 'fee') return WAITING_FOR_FEE;
      return facts.leadName === null
        ? `${facts.officeName}正在确定由哪个单位答复${byWhen(facts)}`
        : `${facts.leadName}正在办理${byWhen(facts)}`;
    case 'awaitingApproval':
      return `${who}已拟好答复，正在审核签发${byWhen(facts)}`;
    case 'awaitingDelivery':
      return `${who}已签发答复，正在送达${byWhen(facts)}`;
    case 'replied':
      return facts.repliedOn
        ? `${who}已于${chineseDay(facts.repliedOn, yearOf(facts.today))}答复`
        : `${who}已答复`;
    case 'abandoned':
      return '申请人逾期没有补正或者缴费，不再处理';
    case 'merged':
      return '已并入同一申请人的另一件，一并办理';
    case 'withdrawn':
      return '申请人已撤回，不再办理';
  }
};
