import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Button } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Empty } from '@miniapp/components/empty';
import { Highlight } from '@miniapp/components/highlight';
import { Link } from '@miniapp/components/link';
import { Stack } from '@miniapp/components/stack';
import { routes } from '@miniapp/routes';
import { searchHelp, type SearchHelp } from '@shared/contract/search';
import { usedCount, type SearchCriteria } from './criteria';
import { hitRoute } from './hit-route';

type Change = (criteria: SearchCriteria) => void;

const NearWords = ({
  region,
  words,
  onChange,
}: {
  region: string;
  words: SearchHelp['nearWords'];
  onChange: Change;
}) =>
  words.length === 0 ? null : (
    <Card title="换个说法就有" isFlush>
      <CellGroup>
        {words.map(({ q, count, isCapped }) => (
          <CellItem
            key={q}
            title={q}
            value={`${String(count)}${isCapped ? '+' : ''}条`}
            onPress={() => onChange({ region, q })}
          />
        ))}
      </CellGroup>
    </Card>
  );

const NearEntries = ({
  region,
  q,
  items,
}: {
  region: string;
  q: string;
  items: SearchHelp['entries'];
}) =>
  items.length === 0 ? null : (
    <Card title="可能相关的公开事项" isFlush>
      <CellGroup>
        {items.map(({ kind, id, title, snippet }) => (
          <CellItem
            key={id}
            title={<Highlight text={title} words={[q]} />}
            note={snippet}
            to={hitRoute(region, kind, id)}
          />
        ))}
      </CellGroup>
    </Card>
  );

/** 没有搜到：去掉条件、换个说法、看相关的事项，都不是就申请公开（替人写好开头）。 */
export const SearchHelpPanel = ({
  criteria,
  onChange,
}: {
  criteria: SearchCriteria;
  onChange: Change;
}) => {
  const { region, q } = criteria;
  const isNarrowed = usedCount(criteria) > 0;
  const { data } = useEndpoint(
    searchHelp,
    isNarrowed ? null : { params: { region }, query: { q } },
  );
  const apply = (
    <Link isButton to={routes.wizard({ region, aboutWords: q })}>
      申请公开
    </Link>
  );
  if (isNarrowed)
    return (
      <Empty
        title={`这些条件下没有“${q}”`}
        note="去掉条件再找找看。"
        action={<Button onPress={() => onChange({ region, q })}>去掉条件</Button>}
      />
    );
  return (
    <Stack gap="loose">
      <Empty
        title={`没有找到“${q}”`}
        note="换个说法、少写几个字再试；确实没有公开的，可以申请公开。"
        action={apply}
      />
      <NearWords region={region} words={data?.nearWords ?? []} onChange={onChange} />
      <NearEntries region={region} q={q} items={data?.entries ?? []} />
    </Stack>
  );
};
