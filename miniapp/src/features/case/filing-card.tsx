import { useDoing } from '@miniapp/api/use-doing';
import { useAct } from '@miniapp/api/use-endpoint';
import { Button } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { Failure } from '@miniapp/components/failure';
import { KeyValue } from '@miniapp/components/key-value';
import { Stack } from '@miniapp/components/stack';
import { Citation } from '@miniapp/components/text';
import { instantText } from '@miniapp/format/day';
import type { ApplicationView } from '@shared/contract/application-view';
import { endFiling } from '@shared/contract/filing';
import { filingEnders, filingRelations } from '@shared/vocabulary/filing';

type Filing = NonNullable<ApplicationView['filing']>;

const rowsOf = (filing: Filing) => [
  {
    key: 'filer',
    label: '代办人',
    value: `${filing.filedBy}（${filingRelations.labels[filing.relation]}）`,
  },
  { key: 'for', label: '替谁办', value: filing.forWhom },
  { key: 'since', label: '什么时候提出的', value: instantText(filing.since) },
  {
    key: 'linked',
    label: '本人自己看不看得到',
    value: filing.isPersonLinked
      ? '已经关联，看得到'
      : '还没有关联；凭登记编号和查询码关联以后看得到',
  },
  ...(filing.endedAt === null
    ? []
    : [
        {
          key: 'ended',
          label: '代办已结束',
          value: `${instantText(filing.endedAt)}，${filing.endedWhy === null ? '' : filingEnders.labels[filing.endedWhy]}`,
        },
      ]),
];

const endLabel = ({ isFiler }: Filing, isStaff: boolean): string => {
  if (isFiler) return '不再代办';
  return isStaff ? '本人收回委托，结束代办' : '收回委托';
};

export interface FilingCardProps {
  region: string;
  application: ApplicationView;
}

/** 谁代办的；本人可以收回委托。依据：《个人信息保护法》第十五条。 */
export const FilingCard = ({ region, application }: FilingCardProps) => {
  const ending = useAct(endFiling);
  const { failure, run } = useDoing();
  const { filing, applicationId } = application;
  if (filing === null || filing === undefined) return null;
  const end = () =>
    run(() => ending.mutateAsync({ params: { region, applicationId } }), '代办已经结束');
  return (
    <Card title="代办">
      <Stack>
        <KeyValue items={rowsOf(filing)} />
        <Failure text={failure} />
        {filing.canEnd ? (
          <Button isLoading={ending.isPending} onPress={end}>
            {endLabel(filing, application.queryCode === null)}
          </Button>
        ) : null}
        <Citation>依据：《个人信息保护法》第十五条</Citation>
      </Stack>
    </Card>
  );
};
