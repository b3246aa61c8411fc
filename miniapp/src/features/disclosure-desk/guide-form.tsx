import { useState } from 'react';
import { call } from '@miniapp/api/call';
import { Banner } from '@miniapp/components/banner';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { TextField } from '@miniapp/components/field';
import { Select } from '@miniapp/components/select';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { saveGuide, type GuideDeskItem } from '@shared/contract/disclosure-desk';
import type { GuideFields, ReadingPlace } from '@shared/contract/disclosure-pages';
import { guideTexts, readingPlaceKinds } from '@shared/vocabulary/disclosure-pages';
import { useSaving } from './use-saving';

const ROWS: Readonly<Partial<Record<keyof GuideFields, number>>> = {
  categories: 4,
  arrangement: 3,
  waysToGet: 4,
};

interface PlaceProps {
  place: ReadingPlace;
  onChange: (place: ReadingPlace) => void;
  onRemove: () => void;
}

const PlaceFields = ({ place, onChange, onRemove }: PlaceProps) => (
  <Card title={place.name === '' ? '查阅场所' : place.name}>
    <Stack>
      <Select
        label="哪一种场所"
        options={readingPlaceKinds.values.map((value) => ({
          value,
          label: readingPlaceKinds.labels[value],
        }))}
        value={place.kind}
        onChange={(kind) => onChange({ ...place, kind })}
      />
      {(['name', 'address', 'hours', 'phone'] as const).map((key) => (
        <TextField
          key={key}
          label={{ name: '名称', address: '地址', hours: '开放时间', phone: '电话' }[key]}
          isOptional={key !== 'name'}
          value={place[key]}
          onChange={(text) => onChange({ ...place, [key]: text })}
        />
      ))}
      <Button kind="text" onPress={onRemove}>
        去掉这一处
      </Button>
    </Stack>
  </Card>
);

const NEW_PLACE: ReadingPlace = { kind: 'library', name: '', address: '', hours: '', phone: '' };

interface PlacesProps {
  places: readonly ReadingPlace[];
  onChange: (places: ReadingPlace[]) => void;
}

const Places = ({ places, onChange }: PlacesProps) => (
  <>
    {places.map((place, index) => (
      <PlaceFields
        key={index}
        place={place}
        onChange={(next) => onChange(places.map((each, at) => (at === index ? next : each)))}
        onRemove={() => onChange(places.filter((_, at) => at !== index))}
      />
    ))}
    <Button onPress={() => onChange([...places, NEW_PLACE])}>加一处查阅场所</Button>
  </>
);

export interface GuideFormProps {
  region: string;
  item: GuideDeskItem;
  onDone: () => void;
}

/** 更新一个机关的公开指南；“怎样申请”由现行规则写出，不用填。依据：《条例》第十二条。 */
export const GuideForm = ({ region, item, onDone }: GuideFormProps) => {
  const [fields, setFields] = useState(item.fields);
  const { isBusy, problem, run } = useSaving();
  const { organisationId } = item.organisation;
  const save = async () => {
    const body = { version: item.version, fields };
    const isDone = await run(
      () => call(saveGuide, { params: { region, organisationId }, body }),
      '指南已更新并公布',
    );
    if (isDone) onDone();
  };
  return (
    <Stack gap="loose">
      <Paragraph>
        保存后当即公布，以前的各版留着。谁可以申请、怎样申请由现行规则写出，不用填。
      </Paragraph>
      <Card title={item.organisation.name}>
        <Stack>
          {guideTexts.values.map((key) => (
            <TextField
              key={key}
              label={guideTexts.labels[key]}
              isOptional
              rows={ROWS[key]}
              value={fields[key]}
              onChange={(text) => setFields({ ...fields, [key]: text })}
            />
          ))}
        </Stack>
      </Card>
      <Places
        places={fields.readingPlaces}
        onChange={(readingPlaces) => setFields({ ...fields, readingPlaces })}
      />
      {problem === '' ? null : (
        <Banner tone="error" isLive>
          {problem}
        </Banner>
      )}
      <ButtonRow>
        <Button onPress={onDone}>不改了</Button>
        <Button kind="primary" isLoading={isBusy} onPress={save}>
          保存并公布
        </Button>
      </ButtonRow>
    </Stack>
  );
};
