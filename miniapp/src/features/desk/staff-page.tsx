import type { ReactNode } from 'react';
import { useAccount, useSession } from '@miniapp/api/use-session';
import { Empty } from '@miniapp/components/empty';
import { Link } from '@miniapp/components/link';
import { Page, type NavigationEntry } from '@miniapp/components/page';
import { Skeleton } from '@miniapp/components/skeleton';
import { replace } from '@miniapp/navigation';
import { useRegion } from '@miniapp/place/use-region';
import { routes } from '@miniapp/routes';
import type { Account } from '@shared/contract/identity';
import type { Role } from '@shared/vocabulary/role';

export interface StaffPageProps {
  title: string;
  /** 哪些角色可以进来。 */
  roles: readonly Role[];
  /** 登录后回到这里。 */
  here: string;
  entries: (account: Account | null) => readonly NavigationEntry[];
  children: (at: { region: string; account: Account }) => ReactNode;
}

const pathOf = (url: string): string => url.split('?')[0] ?? '';

/** 工作页面的框架：没有登录或没有权限时说清楚，并给出去处。 */
export const StaffPage = ({ title, roles, here, entries, children }: StaffPageProps) => {
  const { region, isRestoring } = useRegion();
  const { session, isRestoring: isSigningIn } = useSession();
  // 工作人员直接打开工作页面时还没选过村，以登录的县为准。
  const county = region === '' ? (session?.account.region ?? '') : region;
  const account = useAccount(county);
  const isAllowed = account?.roles.some((role) => roles.includes(role)) === true;
  const body = () => {
    if (isRestoring || isSigningIn) return <Skeleton />;
    if (account !== null && isAllowed) return children({ region: county, account });
    return (
      <Empty
        title={account === null ? '登录后办理' : '您的角色没有这项工作'}
        action={
          <Link to={routes.signIn({ next: here })} onFollow={(to) => void replace(to)}>
            {account === null ? '去登录' : '换一个账号登录'}
          </Link>
        }
      />
    );
  };
  return (
    <Page
      title={title}
      width="wide"
      entries={entries(account).map((entry) => ({
        ...entry,
        isCurrent: pathOf(entry.to) === pathOf(here),
      }))}
    >
      {body()}
    </Page>
  );
};
