import { useState } from 'react';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Banner } from '@miniapp/components/banner';
import { Card } from '@miniapp/components/card';
import { DateField } from '@miniapp/components/select';
import { Stack } from '@miniapp/components/stack';
import { Citation, Paragraph } from '@miniapp/components/text';
import { electionDates } from '@shared/contract/village-election';
import { Failure } from '@miniapp/components/failure';

/** 换届选举：填选举日，算出选民名单最迟哪天公布、申诉到哪天、最迟哪天处理。 */
export const ElectionCard = ({ region }: { region: string }) => {
  const [electionOn, setElectionOn] = useState('');
  const [publishedOn, setPublishedOn] = useState('');
  const [objectionOn, setObjectionOn] = useState('');
  const query = {
    electionOn,
    ...(publishedOn === '' ? {} : { publishedOn }),
    ...(objectionOn === '' ? {} : { objectionOn }),
  };
  const input = electionOn === '' ? null : { params: { region }, query };
  const { data, error } = useEndpoint(electionDates, input);
  return (
    <Card title="换届选举：选民名单的日期">
      <Stack>
        <Paragraph tone="soft">
          填上选举日，就算出选民名单最迟哪天公布、申诉到哪天为止、最迟哪天处理。
        </Paragraph>
        <DateField label="选举日" value={electionOn} onChange={setElectionOn} />
        <DateField label="名单公布日" isOptional value={publishedOn} onChange={setPublishedOn} />
        <DateField
          label="收到申诉的日期"
          isOptional
          value={objectionOn}
          onChange={setObjectionOn}
        />
        <Failure text={error?.message ?? ''} />
        {data?.isListLate === true ? <Banner tone="warn">名单公布得晚了</Banner> : null}
        {data?.isObjectionLate === true ? <Banner tone="warn">申诉已过五日</Banner> : null}
        {data?.explanation.map((line) => (
          <Paragraph key={line}>{line}</Paragraph>
        ))}
        {data === undefined ? null : <Citation>{`依据：${data.legalBasis}`}</Citation>}
      </Stack>
    </Card>
  );
};
