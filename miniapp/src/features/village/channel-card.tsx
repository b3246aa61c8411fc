import { useState } from 'react';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Button } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { TextField } from '@miniapp/components/field';
import { KeyValue } from '@miniapp/components/key-value';
import { DateField, Select } from '@miniapp/components/select';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { dayText } from '@miniapp/format/day';
import { todayInShanghai } from '@miniapp/format/today';
import { listChannels, recordChannel } from '@shared/contract/notice-channels';
import type { NoticeDraft } from '@shared/contract/notice-drafts';
import { releaseChannels, type ReleaseChannel } from '@shared/vocabulary/disclosure';
import { ActSheetFrame, type ActSheetProps } from './act-sheets';

const options = releaseChannels.values.map((value) => ({
  value,
  label: releaseChannels.labels[value],
}));

const RecordSheet = (props: ActSheetProps) => {
  const [channel, setChannel] = useState<ReleaseChannel>('noticeBoard');
  const [releasedOn, setReleasedOn] = useState(todayInShanghai());
  const [place, setPlace] = useState('');
  const [address, setAddress] = useState('');
  const confirm = async () => {
    const body = { channel, releasedOn, place: place.trim(), address: address.trim() };
    if (await props.acts.act(recordChannel, '已记下', body)) props.onClose();
  };
  return (
    <ActSheetFrame {...props} title="记发布的渠道" confirm="记下" onConfirm={confirm}>
      <Select label="渠道" options={options} value={channel} onChange={setChannel} />
      <DateField label="发布日期" value={releasedOn} onChange={setReleasedOn} />
      <TextField
        label="地点、栏目或者期号"
        hint="如：村委会门前公开栏"
        isOptional
        maxLength={120}
        value={place}
        onChange={setPlace}
      />
      <TextField label="网址" isOptional maxLength={500} value={address} onChange={setAddress} />
    </ActSheetFrame>
  );
};

/** 已公开的信息发到了哪些渠道；张贴上墙以后在这里记一笔。 */
export const ChannelCard = ({
  region,
  draft,
  acts,
}: {
  region: string;
  draft: NoticeDraft;
  acts: ActSheetProps['acts'];
}) => {
  const [isOpen, setOpen] = useState(false);
  const isPublished = draft.state === 'published';
  const at = { params: { region, noticeId: draft.noticeId } };
  const channels = useEndpoint(listChannels, isPublished ? at : null);
  if (!isPublished) return null;
  const items = (channels.data?.items ?? []).map((each, index) => ({
    key: String(index),
    label: releaseChannels.labels[each.channel],
    value: [dayText(each.releasedOn), each.place, each.address].filter(Boolean).join('，'),
  }));
  return (
    <Card title="发布的渠道">
      <Stack>
        {items.length === 0 ? (
          <Paragraph tone="soft">还没有记。</Paragraph>
        ) : (
          <KeyValue items={items} />
        )}
        <Button onPress={() => setOpen(true)}>记一个渠道（含张贴上墙）</Button>
      </Stack>
      {isOpen ? <RecordSheet acts={acts} onClose={() => setOpen(false)} /> : null}
    </Card>
  );
};
