import { useState } from 'react';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Empty } from '@miniapp/components/empty';
import { Link } from '@miniapp/components/link';
import { Loaded } from '@miniapp/components/loaded';
import { Select } from '@miniapp/components/select';
import { Stack } from '@miniapp/components/stack';
import { Tabs } from '@miniapp/components/tabs';
import { Citation, Paragraph } from '@miniapp/components/text';
import { routes } from '@miniapp/routes';
import { listMatters, type MatterView } from '@shared/contract/power-list';
import { matterListKinds, type MatterListKind } from '@shared/vocabulary/catalogue-version';
import { MatterList } from './matter-list';
import { countStandings, standingLabels, standingOf, type MatterStanding } from './matter-standing';

type Kind = MatterListKind | 'all';

const KINDS: readonly { value: Kind; label: string }[] = [
  { value: 'all', label: '全部清单' },
  ...matterListKinds.values.map((value) => ({ value, label: matterListKinds.labels[value] })),
];

const Lists = ({ region, items, mayManage }: MatterListsProps) => {
  const [kind, setKind] = useState<Kind>('all');
  const of = kind === 'all' ? items : items.filter(({ listKind }) => listKind === kind);
  const counts = countStandings(of);
  const [standing, setStanding] = useState<MatterStanding>(counts.gap > 0 ? 'gap' : 'covered');
  return (
    <Stack>
      <Select label="哪种清单" options={KINDS} value={kind} onChange={setKind} />
      <Tabs
        label="在目录里怎么样"
        items={(['gap', 'excepted', 'covered'] as const).map((key) => ({
          key,
          label: standingLabels[key],
          count: counts[key],
        }))}
        current={standing}
        onChange={setStanding}
      >
        <MatterList
          key={`${kind}/${standing}`}
          region={region}
          items={of.filter((matter) => standingOf(matter) === standing)}
          mayExcept={mayManage}
        />
      </Tabs>
    </Stack>
  );
};

interface MatterListsProps {
  region: string;
  items: readonly MatterView[];
  mayManage: boolean;
}

export interface PowerListPanelProps {
  region: string;
  /** 与哪一版对照；空的与现行目录对照。 */
  versionId: string;
  /** 公开办：导入清单、写明缘由。 */
  mayManage: boolean;
}

/** 权责清单与目录逐条对照：哪些列入了、哪些没有、哪些写明了缘由。 */
export const PowerListPanel = ({ region, versionId, mayManage }: PowerListPanelProps) => {
  const query = useEndpoint(listMatters, {
    params: { region },
    query: versionId === '' ? {} : { versionId },
  });
  return (
    <Stack gap="loose">
      <Paragraph tone="lead">
        {versionId === ''
          ? '权力清单、责任清单、公共服务事项清单逐条与现行目录对照。'
          : '权力清单、责任清单、公共服务事项清单逐条与这一版目录对照。'}
      </Paragraph>
      {mayManage ? (
        <Link isButton to={routes.powerListImport()}>
          导入清单
        </Link>
      ) : null}
      <Loaded query={query}>
        {({ items, gapCount }) =>
          items.length === 0 ? (
            <Empty
              title={mayManage ? '还没有导入清单' : '清单里还没有本单位的事项'}
              note={
                mayManage
                  ? '导入机构编制部门公布的权责清单，就能看到目录还缺什么。'
                  : '清单由公开办导入；本单位的事项没有出现的，请与公开办核对部门名称。'
              }
            />
          ) : (
            <>
              <Paragraph>
                {gapCount === 0
                  ? `共${String(items.length)}条，都已列入目录或者写明了缘由。`
                  : `共${String(items.length)}条，其中${String(gapCount)}条目录里没有、也没有写明缘由。`}
              </Paragraph>
              <Lists region={region} items={items} mayManage={mayManage} />
            </>
          )
        }
      </Loaded>
      <Citation>
        名称相同，或者一方的名称写在另一方里的，算作列入；只供核对，列入与否由编制单位定。
      </Citation>
    </Stack>
  );
};
