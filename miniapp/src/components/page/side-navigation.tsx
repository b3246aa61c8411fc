import { routes, tabLabels, tabNames, type TabName } from '@miniapp/routes';
import { Element } from '../element';
import { Link } from '../link';
import { entryGroups, type NavigationEntry } from './navigation-entry';

export interface SideNavigationProps {
  current: TabName | undefined;
  entries: readonly NavigationEntry[];
}

const tabRoutes: Readonly<Record<TabName, string>> = {
  board: routes.board(),
  catalogue: routes.catalogue(),
  apply: routes.apply(),
  mine: routes.mine(),
};

interface GroupProps {
  name?: string | undefined;
  entries: readonly NavigationEntry[];
}

const Group = ({ name, entries }: GroupProps) => (
  <Element className="ml-side__group">
    {name === undefined ? null : (
      <Element as="p" className="ml-side__heading" aria-hidden>
        {name}
      </Element>
    )}
    <Element as="ul" aria-label={name}>
      {entries.map((entry) => (
        <Element as="li" key={entry.to}>
          <Link
            to={entry.to}
            isCurrent={entry.isCurrent}
            className={`ml-side__link${entry.isCurrent === true ? ' ml-side__link--current' : ''}`}
          >
            {entry.label}
          </Link>
        </Element>
      ))}
    </Element>
  </Element>
);

/** 宽屏（≥ 1024 px）的侧边导航，按组分开；窄屏由底部标签代替，不显示也不进入读屏次序。 */
export const SideNavigation = ({ current, entries }: SideNavigationProps) => {
  if (process.env.TARO_ENV !== 'h5') return null;
  const tabs = tabNames.map((name) => ({
    label: tabLabels[name],
    to: tabRoutes[name],
    isCurrent: name === current,
  }));
  return (
    <Element as="nav" className="ml-side" aria-label="主导航">
      <Element className="ml-side__brand">
        <Element as="span" className="ml-side__name">
          明栏
        </Element>
        <Element as="span" className="ml-side__slogan">
          看得见的公开栏
        </Element>
      </Element>
      <Group entries={tabs} />
      {entryGroups(entries).map((group) => (
        <Group key={group.name ?? 'own'} {...group} />
      ))}
    </Element>
  );
};
