import { Card } from '@miniapp/components/card';
import { Element } from '@miniapp/components/element';
import { RichText } from '@miniapp/components/rich-text';
import { Stack } from '@miniapp/components/stack';
import { Heading, Paragraph } from '@miniapp/components/text';
import { dayText, instantText } from '@miniapp/format/day';
import type { CalendarView } from '@shared/contract/calendar';

type LoadedYear = CalendarView['loadedYears'][number];

const YearRow = ({ loaded }: { loaded: LoadedYear }) => (
  <Element as="li" className="ml-loaded-year">
    <Heading level={3}>{`${loaded.year}年 · 第${loaded.version}版`}</Heading>
    <Paragraph>{`${loaded.issuer}，${loaded.documentNumber}，${dayText(loaded.issuedOn)}`}</Paragraph>
    <Paragraph tone="soft">
      {loaded.loadedAt === null ? '随程序带来' : `${instantText(loaded.loadedAt)}载入`}
    </Paragraph>
    <RichText markdown={`[看${loaded.year}年通知的原文](${loaded.source})`} />
  </Element>
);

/** 已载入放假安排的年份：文号、原文、版本，从新到旧。 */
export const LoadedYears = ({ years }: { years: readonly LoadedYear[] }) => (
  <Card title="已载入的年份">
    <Stack>
      <Stack as="ul">
        {[...years].reverse().map((loaded) => (
          <YearRow key={loaded.year} loaded={loaded} />
        ))}
      </Stack>
      <Paragraph tone="small">
        工作日历全国统一，县里不能改。新一年的通知公布后由系统运维载入；更正时版本加一，在办的申请随之重新计算期限。
      </Paragraph>
    </Stack>
  </Card>
);
