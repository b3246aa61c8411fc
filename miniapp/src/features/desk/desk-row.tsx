import { Element } from '@miniapp/components/element';
import { Highlight } from '@miniapp/components/highlight';
import { Pressable } from '@miniapp/components/pressable';
import { ApplicationStateTag, StateTag, type StateTone } from '@miniapp/components/state-tag';
import { dayText } from '@miniapp/format/day';
import type { listDesk } from '@shared/contract/desk';
import type { OutputOf } from '@shared/contract/endpoint';
import type { DeskAlarm } from '@shared/vocabulary/desk';

export type DeskRow = OutputOf<typeof listDesk>['items'][number];

/** 期限各档的语气：颜色之外还有形状。 */
export const alarmTones: Readonly<Record<DeskAlarm, StateTone>> = {
  none: 'progress',
  soon: 'attention',
  urgent: 'attention',
  today: 'overdue',
  overdue: 'overdue',
  unconfirmed: 'attention',
};

/** 期限的话：还剩几个工作日、今天到期、已逾期几日、等待确认；不计期限的为空。 */
export const remainingText = (
  row: Pick<DeskRow, 'alarm' | 'remainingWorkingDays' | 'state'>,
): string => {
  if (row.alarm === 'unconfirmed') return '超过1个工作日未确认收到';
  const days = row.remainingWorkingDays;
  if (days === null) return row.state === 'submitted' ? '待确认收到' : '';
  if (days < 0 || row.alarm === 'overdue')
    return days < 0 ? `逾期${String(-days)}个工作日` : '已逾期';
  return days === 0 ? '今天到期' : `还剩${String(days)}个工作日`;
};

const dueText = ({ dueOn, isProvisional }: DeskRow): string =>
  dueOn === null ? '' : `最迟${dayText(dueOn)}${isProvisional ? '（暂定）' : ''}`;

const line = (parts: readonly string[]): string => parts.filter(Boolean).join(' · ');

const RowTags = ({ row }: { row: DeskRow }) => {
  const remaining = remainingText(row);
  return (
    <Element as="span" isBlock className="desk-row__tags">
      {remaining === '' ? null : <StateTag tone={alarmTones[row.alarm]}>{remaining}</StateTag>}
      <ApplicationStateTag state={row.state} />
    </Element>
  );
};

export interface DeskRowProps {
  row: DeskRow;
  words: readonly string[];
  isCurrent: boolean;
  isSelected: boolean;
  onOpen: () => void;
  /** 不能成批办的没有选择框。 */
  onToggle?: (() => void) | undefined;
}

/** 待办里的一件：期限、状态、编号、摘要、承办、经办、申请人（隐去）；可以成批办的前面有选择框。 */
export const DeskRowItem = (props: DeskRowProps) => {
  const { row, words, isCurrent, isSelected, onOpen, onToggle } = props;
  const { registrationNumber, applicantName, caseOfficerName } = row;
  return (
    <Element
      as="li"
      className={`desk-row${isCurrent ? ' desk-row--current' : ''}`}
      {...{ 'data-desk-row': row.applicationId }}
    >
      {onToggle === undefined ? null : (
        <Pressable
          className={`desk-row__check${isSelected ? ' desk-row__check--on' : ''}`}
          role="checkbox"
          isChecked={isSelected}
          label={`选择${registrationNumber}`}
          onPress={onToggle}
        >
          <Element as="span" isBlock className="desk-row__box" aria-hidden />
        </Pressable>
      )}
      <Pressable className="desk-row__open" onPress={onOpen}>
        <RowTags row={row} />
        <Element as="span" isBlock className="desk-row__title">
          <Highlight text={row.excerpt} words={words} />
        </Element>
        <Element as="span" isBlock className="desk-row__note">
          <Highlight text={registrationNumber} words={words} />
          <Element as="span">{dueText(row) === '' ? '' : ` · ${dueText(row)}`}</Element>
        </Element>
        <Element as="span" isBlock className="desk-row__note">
          {line([
            row.leadDepartmentName ?? '尚未分办',
            caseOfficerName === null ? '' : `经办：${caseOfficerName}`,
            `申请人：${applicantName}`,
          ])}
        </Element>
      </Pressable>
    </Element>
  );
};
