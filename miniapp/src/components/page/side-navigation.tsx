import { routes, tabLabels, tabNames, type TabName } from '@miniapp/routes';
import { Element } from '../element';
import { Link } from '../link';

/** 侧边导航的一个去处。 */
export interface NavigationEntry {
  label: string;
  to: string;
  isCurrent?: boolean | undefined;
}

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

/** 宽屏（≥ 1024 px）的侧边导航；窄屏由底部标签代替，不显示也不进入读屏次序。 */
export const SideNavigation = ({ current, entries }: SideNavigationProps) => {
  if (process.env.TARO_ENV !== 'h5') return null;
  const residents = tabNames.map((name) => ({
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
      {[residents, entries].map((group, index) =>
        group.length === 0 ? null : (
          <Element as="ul" className="ml-side__list" key={index === 0 ? 'residents' : 'staff'}>
            {group.map((entry) => (
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
        ),
      )}
    </Element>
  );
};
