import { useState } from 'react';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Banner } from '@miniapp/components/banner';
import { Button } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { KeyValue } from '@miniapp/components/key-value';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { Heading, Paragraph } from '@miniapp/components/text';
import { dayText } from '@miniapp/format/day';
import { similarCases, type SimilarCases } from '@shared/contract/similar-cases';
import { replyKinds, type ReplyKind } from '@shared/vocabulary/reply-kind';

export type ModelReply = SimilarCases['models'][number];

export interface SimilarRepliesProps {
  region: string;
  applicationId: string;
  /** 从这一份写起。 */
  onStartFrom: (reply: { kind: ReplyKind | null; content: string; reason: string }) => void;
}

const Earlier = ({ items }: { items: SimilarCases['earlier'] }) => (
  <Stack gap="tight">
    <Heading level={3}>同一申请人先前的申请</Heading>
    <KeyValue
      items={items.map(({ applicationId, registrationNumber, ...item }) => ({
        key: applicationId,
        label: registrationNumber,
        value: `${item.excerpt}\n${item.isIdentical ? '内容完全相同' : `相像 ${String(Math.round(item.similarity * 100))}%`}，${item.replyKind === null ? '还没有答复' : replyKinds.labels[item.replyKind]}`,
      }))}
    />
  </Stack>
);

const Model = ({ model, onUse }: { model: ModelReply; onUse: () => void }) => (
  <Card>
    <Stack gap="tight">
      <Paragraph tone="small">
        {[
          model.registrationNumber,
          model.organisationName,
          model.repliedOn === null ? '' : dayText(model.repliedOn),
          model.replyKind === null ? '' : replyKinds.labels[model.replyKind],
        ]
          .filter(Boolean)
          .join(' · ')}
      </Paragraph>
      <Paragraph>{model.content}</Paragraph>
      <Button label={`从${model.registrationNumber}的答复写起`} onPress={onUse}>
        从这份写起
      </Button>
    </Stack>
  </Card>
);

const Found = ({
  similar,
  onStartFrom,
}: { similar: SimilarCases } & Pick<SimilarRepliesProps, 'onStartFrom'>) => (
  <Stack>
    {similar.hints.map((hint) => (
      <Banner key={hint} tone="info">
        {hint}
      </Banner>
    ))}
    {similar.conversionFlag === null ? null : <Banner tone="info">{similar.conversionFlag}</Banner>}
    {similar.earlier.length === 0 ? null : <Earlier items={similar.earlier} />}
    {similar.models.length === 0 ? (
      <Paragraph tone="soft">还没有类似的申请答复过。</Paragraph>
    ) : (
      similar.models.map((model) => (
        <Model
          key={model.applicationId}
          model={model}
          onUse={() =>
            onStartFrom({ kind: model.replyKind, content: model.content, reason: model.reason })
          }
        />
      ))
    )}
  </Stack>
);

const Search = (props: SimilarRepliesProps) => {
  const { region, applicationId, onStartFrom } = props;
  const query = useEndpoint(similarCases, { params: { region, applicationId } });
  return (
    <Loaded query={query}>
      {(similar) => <Found similar={similar} onStartFrom={onStartFrom} />}
    </Loaded>
  );
};

/** 先前的、类似的申请是怎样答复的；要看才去找，可以从其中一份写起。 */
export const SimilarReplies = (props: SimilarRepliesProps) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <Stack>
      <Button kind="text" onPress={() => setOpen(!isOpen)}>
        {isOpen ? '收起类似的答复' : '看看类似的申请怎样答复的'}
      </Button>
      {isOpen ? <Search {...props} /> : null}
    </Stack>
  );
};
