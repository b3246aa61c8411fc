import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Highlight } from '@miniapp/components/highlight';
import { searchKinds, searchSuggestions, type Suggestion } from '@shared/contract/search';
import { hitRoute } from './hit-route';
import { useSettled } from './use-settled';

export interface SearchSuggestionsProps {
  region: string;
  /** 正在输入的。 */
  typed: string;
  /** 点了一个常见的词。 */
  onPick: (word: string) => void;
}

const kindLabel = (kind: Suggestion['kind']): string =>
  kind === 'word' ? '搜这个词' : searchKinds.labels[kind];

/** 输入时的提示：单位、常见的词、目录事项、标题；没有就不占地方。 */
export const SearchSuggestions = ({ region, typed, onPick }: SearchSuggestionsProps) => {
  const settled = useSettled(typed.trim());
  const isAsking = settled !== '' && settled === typed.trim();
  const { data } = useEndpoint(
    searchSuggestions,
    isAsking ? { params: { region }, query: { q: settled } } : null,
  );
  if (!isAsking || data === undefined || data.items.length === 0) return null;
  return (
    <Card isFlush>
      <CellGroup label="搜索提示">
        {data.items.map(({ kind, text, id }) => (
          <CellItem
            key={`${kind}/${id ?? text}`}
            title={<Highlight text={text} words={[settled]} />}
            note={kindLabel(kind)}
            isClamped
            {...(kind === 'word' || id === null
              ? { onPress: () => onPick(text) }
              : { to: hitRoute(region, kind, id) })}
          />
        ))}
      </CellGroup>
    </Card>
  );
};
