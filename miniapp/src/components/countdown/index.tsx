import { Element } from '../element';
import { Icon } from '../icon';
import './index.scss';

export interface CountdownProps {
  /** 是什么期限，如“公示”“答复”。 */
  label: string;
  /** 剩余天数；0 是今天最后一天，负数是已过。 */
  daysLeft: number;
  /** 截止日，已写成中文日期。 */
  until: string;
  /** 单位，默认“天”；答复期限用“个工作日”。 */
  unit?: '天' | '个工作日' | undefined;
  /** 过期怎么说：公示是“已结束”（默认），办理期限是“已逾期”。 */
  past?: 'ended' | 'overdue' | undefined;
}

const words = ({ label, daysLeft, unit = '天', past = 'ended' }: CountdownProps): string => {
  if (daysLeft > 0) return `${label}还剩 ${daysLeft} ${unit}`;
  if (daysLeft === 0) return `${label}今天截止`;
  return past === 'ended' ? `${label}已结束` : `${label}已逾期 ${-daysLeft} ${unit}`;
};

const tone = ({ daysLeft, past = 'ended' }: CountdownProps): string => {
  if (daysLeft < 0) return past === 'ended' ? 'quiet' : 'overdue';
  return daysLeft <= 3 ? 'soon' : 'plain';
};

/** 期限倒数：文字说清还剩几天、到哪天，颜色只作提醒。 */
export const Countdown = (props: CountdownProps) => (
  <Element className={`ml-countdown ml-countdown--${tone(props)}`}>
    <Icon name="clock" />
    <Element as="span" className="ml-countdown__words">
      {words(props)}
    </Element>
    <Element as="span" className="ml-countdown__until">{`至 ${props.until}`}</Element>
  </Element>
);
