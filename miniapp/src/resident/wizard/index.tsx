import { useRouter } from '@tarojs/taro';
import { useAccount, useSession } from '@miniapp/api/use-session';
import { Empty } from '@miniapp/components/empty';
import { Link } from '@miniapp/components/link';
import { Page } from '@miniapp/components/page';
import { Skeleton } from '@miniapp/components/skeleton';
import { useAbout } from '@miniapp/features/apply/about';
import { Wizard } from '@miniapp/features/apply/wizard';
import { replace } from '@miniapp/navigation';
import { queryText } from '@miniapp/format/query-text';
import { usePlace } from '@miniapp/place/use-place';
import { useRegion } from '@miniapp/place/use-region';
import { routes } from '@miniapp/routes';

const WizardPage = () => {
  const { params } = useRouter();
  const { region, isRestoring } = useRegion();
  const { place } = usePlace();
  const { isRestoring: isSigningIn } = useSession();
  const account = useAccount(region);
  const aboutNotice = params['aboutNotice'] ?? '';
  const aboutEntry = params['aboutEntry'] ?? '';
  const aboutWords = queryText(params['aboutWords']).slice(0, 50);
  const { about, isReady } = useAbout({
    region,
    aboutNotice,
    aboutEntry,
    aboutWords,
  });
  if (isRestoring || isSigningIn || !isReady)
    return (
      <Page title="申请公开">
        <Skeleton shape="article" />
      </Page>
    );
  const isAssistant = account?.roles.includes('assistant') === true;
  if (account === null || !(isAssistant || account.roles.includes('resident')))
    return (
      <Page title="申请公开">
        <Empty
          title={account === null ? '提出申请要先登录' : '工作人员账号不能提出申请'}
          note={
            account === null
              ? '登录后申请，进度和答复都在“申请”里看。'
              : '请以本人的居民身份登录后申请。'
          }
          action={
            <Link
              to={routes.signIn({
                next: routes.wizard({ region, aboutNotice, aboutEntry, aboutWords }),
              })}
              onFollow={(to) => void replace(to)}
            >
              去登录
            </Link>
          }
        />
      </Page>
    );
  return (
    <Page title="申请公开">
      <Wizard
        region={region}
        accountId={account.accountId}
        isAssistant={isAssistant && !account.roles.includes('resident')}
        villageId={place?.region === region ? place.villageId : null}
        about={about}
      />
    </Page>
  );
};

export default WizardPage;
