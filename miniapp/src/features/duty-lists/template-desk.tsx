import { useState } from 'react';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Empty } from '@miniapp/components/empty';
import { Loaded } from '@miniapp/components/loaded';
import { Select } from '@miniapp/components/select';
import { Stack } from '@miniapp/components/stack';
import { getListTemplate } from '@shared/contract/duties';
import { listOrganisations } from '@shared/contract/organisations';
import { TemplateEditor } from './template-editor';

interface LoaderProps {
  region: string;
  townshipId: string;
}

/** 保存以后版本变了，从新的一版重新编起。 */
const Template = ({ region, townshipId }: LoaderProps) => {
  const query = useEndpoint(getListTemplate, { params: { region, townshipId } });
  return (
    <Loaded query={query}>
      {(template) => (
        <TemplateEditor
          key={`${townshipId}-${String(template.version)}`}
          region={region}
          template={template}
        />
      )}
    </Loaded>
  );
};

/** 公开办：先选哪个乡镇（街道）。 */
const ChosenTownship = ({ region }: { region: string }) => {
  const query = useEndpoint(listOrganisations, { params: { region } });
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  return (
    <Stack gap="loose">
      <Loaded query={query}>
        {({ items }) => (
          <Select
            label="哪个乡镇（街道）"
            options={items
              .filter(({ kind }) => kind === 'township' || kind === 'subdistrict')
              .map(({ organisationId, name }) => ({ value: organisationId, label: name }))}
            value={chosen}
            onChange={setChosen}
          />
        )}
      </Loaded>
      {chosen === undefined ? (
        <Empty title="请先选乡镇（街道）" />
      ) : (
        <Template region={region} townshipId={chosen} />
      )}
    </Stack>
  );
};

export interface TemplateDeskProps {
  region: string;
  /** 乡镇（街道）自己的人编自己的；公开办为 null，先选一个。 */
  townshipId: string | null;
}

/** 编应公开事项的样本。 */
export const TemplateDesk = ({ region, townshipId }: TemplateDeskProps) =>
  townshipId === null ? (
    <ChosenTownship region={region} />
  ) : (
    <Template region={region} townshipId={townshipId} />
  );
