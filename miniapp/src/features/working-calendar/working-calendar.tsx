import { useState } from 'react';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Banner } from '@miniapp/components/banner';
import { Card } from '@miniapp/components/card';
import { Element } from '@miniapp/components/element';
import { Loaded } from '@miniapp/components/loaded';
import { Select } from '@miniapp/components/select';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { getCalendar, type CalendarView } from '@shared/contract/calendar';
import { LoadedYears } from './loaded-years';
import { MonthGrid } from './month-grid';

const Provisional = ({ year }: { year: number }) => (
  <Banner tone="warn" title={`${year}年的放假安排尚未公布`}>
    现按周一至周五推算，日期可能调整。公布并载入之后，落在这一年的期限会重新计算，并记在办理经过里。
  </Banner>
);

const Year = ({ view }: { view: CalendarView }) => (
  <Card title={`${view.year}年，共${view.workingDays}个工作日`}>
    <Paragraph tone="soft">
      {view.isProvisional ? '推算：只排除了周末。' : '“休”是放假，“班”是调休上班，灰底是周末。'}
    </Paragraph>
    <Element as="ul" className="ml-months">
      {view.months.map((month) => (
        <MonthGrid key={month.month} month={month} />
      ))}
    </Element>
  </Card>
);

const ChosenYear = ({ year }: { year: number }) => {
  const chosen = useEndpoint(getCalendar, { query: { year } });
  return (
    <Loaded query={chosen}>
      {(view) => (
        <Stack gap="loose">
          {view.isProvisional ? <Provisional year={view.year} /> : null}
          <Year view={view} />
        </Stack>
      )}
    </Loaded>
  );
};

/** 工作日历：选一年，看各月哪些日子放假、哪些日子调休上班，以及依据的通知。 */
export const WorkingCalendar = () => {
  const [year, setYear] = useState<number | undefined>(undefined);
  const present = useEndpoint(getCalendar, {});
  return (
    <Loaded query={present}>
      {(view) => {
        const chosen = year ?? view.year;
        const isLoaded = (each: number) => view.loadedYears.some((loaded) => loaded.year === each);
        const awaited = view.years.find((each) => each > view.year && !isLoaded(each));
        return (
          <Stack gap="loose">
            {awaited === undefined || awaited === chosen ? null : <Provisional year={awaited} />}
            <Select
              label="年份"
              value={String(chosen)}
              options={[...view.years]
                .reverse()
                .map((each) => ({ value: String(each), label: `${each}年` }))}
              onChange={(picked) => setYear(Number(picked))}
            />
            <ChosenYear year={chosen} />
            <LoadedYears years={view.loadedYears} />
          </Stack>
        );
      }}
    </Loaded>
  );
};
