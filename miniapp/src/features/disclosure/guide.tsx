import { useState } from 'react';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Banner } from '@miniapp/components/banner';
import { Card } from '@miniapp/components/card';
import { KeyValue } from '@miniapp/components/key-value';
import { Link } from '@miniapp/components/link';
import { Loaded } from '@miniapp/components/loaded';
import { Select } from '@miniapp/components/select';
import { Stack } from '@miniapp/components/stack';
import { Citation, Heading, Paragraph } from '@miniapp/components/text';
import { dayText } from '@miniapp/format/day';
import { routes } from '@miniapp/routes';
import { getGuide, type GeneratedRule, type ReadingPlace } from '@shared/contract/disclosure-pages';
import type { OutputOf } from '@shared/contract/endpoint';
import { guideTexts, readingPlaceKinds } from '@shared/vocabulary/disclosure-pages';

type Guide = OutputOf<typeof getGuide>;

const NOT_WRITTEN = '还没有写';
const LONG = ['categories', 'arrangement', 'waysToGet'] as const;
const OFFICE = ['officeName', 'address', 'hours', 'phone', 'fax', 'internetContact'] as const;

const pairsOf = (fields: Guide['fields'], keys: readonly (keyof typeof guideTexts.labels)[]) =>
  keys.map((key) => ({
    key,
    label: guideTexts.labels[key],
    value: fields[key] === '' ? NOT_WRITTEN : fields[key],
  }));

const placeText = ({ address, hours, phone }: ReadingPlace): string =>
  [address, hours, phone === '' ? '' : `电话${phone}`].filter((text) => text !== '').join('；');

const Places = ({ places }: { places: readonly ReadingPlace[] }) =>
  places.length === 0 ? null : (
    <Card title="在哪里查阅">
      <KeyValue
        items={places.map((place) => ({
          key: `${place.kind} ${place.name}`,
          label: readingPlaceKinds.labels[place.kind],
          value: `${place.name}　${placeText(place)}`,
        }))}
      />
    </Card>
  );

const Applying = ({ region, rules }: { region: string; rules: readonly GeneratedRule[] }) => (
  <Card title="怎样申请" action={<Link to={routes.wizard({ region })}>去申请</Link>}>
    <Stack>
      {rules.map(({ title, text, legalBasis }) => (
        <Stack key={title} gap="tight">
          <Heading level={3}>{title}</Heading>
          <Paragraph>{text}</Paragraph>
          {legalBasis === '' ? null : <Citation>{`依据：${legalBasis}`}</Citation>}
        </Stack>
      ))}
    </Stack>
  </Card>
);

const Head = ({ guide, region }: { guide: Guide; region: string }) => (
  <Stack gap="tight">
    <Heading level={1} isDocument>{`${guide.organisation.name}政府信息公开指南`}</Heading>
    <Paragraph tone="soft">
      {guide.updatedOn === null
        ? '还没有编写；要问什么，可以打下面的电话'
        : `${dayText(guide.updatedOn)}更新`}
    </Paragraph>
    {guide.isInherited ? (
      <Banner>{`本机关没有另外编写，下面是${guide.holder.name}的指南。`}</Banner>
    ) : null}
    <Link
      isButton
      to={routes.disclosureClasses({ region, organisationId: guide.organisation.organisationId })}
    >
      看本机关应当公开的各类信息
    </Link>
  </Stack>
);

/** 一个机关的公开指南；“怎样申请”照现行规则写出。依据：《条例》第十二条、第二十五条。 */
export const GuideDetail = ({
  region,
  organisationId,
}: {
  region: string;
  organisationId: string;
}) => {
  const [version, setVersion] = useState<string | undefined>(undefined);
  const query = version === undefined ? {} : { version };
  const guide = useEndpoint(getGuide, { params: { region, organisationId }, query });
  return (
    <Loaded query={guide} shape="article">
      {(found) => (
        <Stack gap="loose">
          <Head guide={found} region={region} />
          <Card title="有哪些信息、怎样获取">
            <KeyValue items={pairsOf(found.fields, LONG)} />
          </Card>
          <Card title="政府信息公开工作机构">
            <KeyValue items={pairsOf(found.fields, OFFICE)} />
          </Card>
          <Places places={found.fields.readingPlaces} />
          <Applying region={region} rules={found.applying} />
          {found.versions.length > 1 ? (
            <Select
              label="看哪一版"
              options={found.versions.map((each) => ({
                value: String(each.version),
                label: `第${String(each.version)}版，${dayText(each.updatedOn)}更新`,
              }))}
              value={version ?? String(found.version ?? 1)}
              onChange={setVersion}
            />
          ) : null}
        </Stack>
      )}
    </Loaded>
  );
};
