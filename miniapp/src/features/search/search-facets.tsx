import { useState } from 'react';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Button } from '@miniapp/components/button';
import { Chip } from '@miniapp/components/chip';
import { Element } from '@miniapp/components/element';
import { searchFacets, type SearchFacets } from '@shared/contract/search';
import { facetNames, toggled, usedCount, type SearchCriteria } from './criteria';
import './search.scss';

/** 窄屏先列这几种，其余点开再看；宽屏都在旁边一栏。 */
const FIRST = 2;
/** 一种分法先列这么多类。 */
const SHOWN = 8;

interface GroupProps {
  label: string;
  values: SearchFacets['kind'];
  chosen: string;
  /** 数不完时各项后面的加号。 */
  more: string;
  isExtra: boolean;
  onToggle: (value: string) => void;
}

const FacetGroup = ({ label, values, chosen, more, isExtra, onToggle }: GroupProps) => {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? values : values.slice(0, SHOWN);
  return (
    <Element
      className={`find-facet${isExtra ? ' find-facet--extra' : ''}`}
      role="group"
      aria-label={label}
    >
      <Element as="span" isBlock className="find-facet__name" aria-hidden>
        {label}
      </Element>
      <Element className="find-facet__chips">
        {shown.map(({ value, label: text, count }) => (
          <Chip
            key={value}
            isOn={chosen === value}
            label={`${text} ${String(count)}${more}条`}
            count={`${String(count)}${more}`}
            onPress={() => onToggle(value)}
          >
            {text}
          </Chip>
        ))}
        {values.length > shown.length ? (
          <Chip isQuiet onPress={() => setWhole(true)}>
            {`还有${String(values.length - shown.length)}个`}
          </Chip>
        ) : null}
      </Element>
    </Element>
  );
};

export interface SearchFacetsProps {
  criteria: SearchCriteria;
  onChange: (criteria: SearchCriteria) => void;
}

/** 缩小范围：按类别、村、领域、年份、过程，各有多少条；只有一类的不列。 */
export const SearchFacetsPanel = ({ criteria, onChange }: SearchFacetsProps) => {
  const [isOpen, setOpen] = useState(false);
  const { region, ...query } = criteria;
  const { data } = useEndpoint(searchFacets, query.q === '' ? null : { params: { region }, query });
  if (data === undefined || data.total === 0) return null;
  const useful = facetNames.filter(
    ({ name }) => data[name].length > 1 || criteria[name] !== undefined,
  );
  const total = `${String(data.total)}${data.isCapped ? '+' : ''}`;
  return (
    <Element
      as="section"
      className={`find-facets${isOpen ? ' find-facets--open' : ''}`}
      aria-label="缩小范围"
    >
      <Element as="p" className="find-facets__total" role="status">
        {`找到${total}条${data.isCapped ? '，各项只数了最新的一部分' : ''}`}
      </Element>
      {useful.map(({ name, label }, index) => (
        <FacetGroup
          key={name}
          label={label}
          values={data[name]}
          chosen={String(criteria[name] ?? '')}
          more={data.isCapped ? '+' : ''}
          isExtra={index >= FIRST}
          onToggle={(value) => onChange(toggled(criteria, name, value))}
        />
      ))}
      <Element className="find-facets__acts">
        {useful.length > FIRST && !isOpen ? (
          <Element className="find-facets__more">
            <Button onPress={() => setOpen(true)}>更多筛选</Button>
          </Element>
        ) : null}
        {usedCount(criteria) > 0 ? (
          <Button kind="text" onPress={() => onChange({ region, q: criteria.q })}>
            清除条件
          </Button>
        ) : null}
      </Element>
    </Element>
  );
};
