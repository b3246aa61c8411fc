import { useState } from 'react';
import { RadioGroup } from '@miniapp/components/choice';
import { TextField } from '@miniapp/components/field';
import { FormSheet } from '@miniapp/components/form-sheet';
import { Select } from '@miniapp/components/select';
import { Paragraph } from '@miniapp/components/text';
import { createCatalogueVersion } from '@shared/contract/catalogue-version-edits';
import type { listCatalogueVersions } from '@shared/contract/catalogue-versions';
import type { OutputOf } from '@shared/contract/endpoint';
import { versionOrigins } from '@shared/vocabulary/catalogue-version';
import { useVersionAct } from './use-version-act';

type From = 'empty' | 'published' | 'otherCounty' | 'countyCatalogue';
type Listed = OutputOf<typeof listCatalogueVersions>;

const waysFor = (kind: Listed['mayCompile']): readonly From[] =>
  kind === 'township'
    ? ['countyCatalogue', 'published', 'empty']
    : ['published', 'otherCounty', 'empty'];

const Duties = ({ listed }: { listed: Listed }) =>
  listed.mayCompile === 'department' ? (
    <Paragraph tone="soft">
      {`本单位编制：${listed.dutySections.map(({ name }) => name).join('、') || '分管表里没有领域，请与公开办核对'}`}
    </Paragraph>
  ) : null;

export interface CreateVersionSheetProps {
  region: string;
  listed: Listed;
  onClose: () => void;
  onCreated: (versionId: string) => void;
}

/** 新建一个目录版本：名称、从哪里开始；部门的只编分管的领域。 */
export const CreateVersionSheet = (props: CreateVersionSheetProps) => {
  const { region, listed, onClose, onCreated } = props;
  const ways = waysFor(listed.mayCompile);
  const [title, setTitle] = useState('');
  const [from, setFrom] = useState<From>(ways[0] ?? 'published');
  const [source, setSource] = useState<string>();
  const { isBusy, problem, run } = useVersionAct();
  const create = async () => {
    const sourceRegion = from === 'otherCounty' ? source : undefined;
    const body = { title, from, reason: '', sourceRegion };
    const view = await run(
      createCatalogueVersion,
      { params: { region }, body },
      '已新建，可以编制了',
    );
    if (view) onCreated(view.versionId);
  };
  return (
    <FormSheet
      title="新建目录版本"
      confirm="新建"
      isBusy={isBusy}
      problem={problem}
      onConfirm={create}
      onClose={onClose}
    >
      <TextField label="名称" value={title} maxLength={100} onChange={setTitle} />
      <RadioGroup
        label="从哪里开始"
        options={ways.map((value) => ({ value, label: versionOrigins.labels[value] }))}
        value={from}
        onChange={setFrom}
      />
      {from === 'otherCounty' ? (
        <Select
          label="参照哪个县公布的目录"
          options={listed.otherCounties.map(({ region: value, name }) => ({
            value,
            label: name,
          }))}
          value={source}
          onChange={setSource}
        />
      ) : null}
      <Duties listed={listed} />
    </FormSheet>
  );
};
