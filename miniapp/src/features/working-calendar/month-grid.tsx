import { Element } from '@miniapp/components/element';
import { Heading, Paragraph } from '@miniapp/components/text';
import type { CalendarMonth } from '@shared/contract/calendar';
import { dayParts } from '@shared/law/day';
import { blanksBefore, markOf, monthText } from './month-text';
import './month-grid.scss';

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];

/** 一个月：格子给眼睛看（放假写“休”，调休写“班”），下面一句话说的是同一件事，读屏读它。 */
export const MonthGrid = ({ month }: { month: CalendarMonth }) => {
  const words = monthText(month);
  return (
    <Element as="li" className="ml-month">
      <Element className="ml-month__head">
        <Heading level={3}>{`${month.month}月`}</Heading>
        <Element as="span" className="ml-month__count">{`${month.workingDays}个工作日`}</Element>
      </Element>
      <Element className="ml-month__grid" aria-hidden>
        {WEEKDAYS.map((weekday) => (
          <Element key={weekday} className="ml-month__weekday">
            {weekday}
          </Element>
        ))}
        {Array.from({ length: blanksBefore(month) }, (_, index) => (
          <Element key={`blank-${index}`} />
        ))}
        {month.days.map((day) => (
          <Element key={day.day} className={`ml-month__day ml-month__day--${day.kind}`}>
            <Element as="span">{String(dayParts(day.day).date)}</Element>
            <Element as="span" className="ml-month__mark">
              {markOf(day)}
            </Element>
          </Element>
        ))}
      </Element>
      <Paragraph tone="small">{words === '' ? '没有放假和调休，周末照常休息。' : words}</Paragraph>
    </Element>
  );
};
