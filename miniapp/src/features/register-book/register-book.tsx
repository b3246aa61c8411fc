import { useState } from 'react';
import { urlOf } from '@miniapp/api/call';
import { usePages } from '@miniapp/api/use-endpoint';
import { Button } from '@miniapp/components/button';
import { Element } from '@miniapp/components/element';
import { Empty } from '@miniapp/components/empty';
import { Loaded } from '@miniapp/components/loaded';
import { Pager } from '@miniapp/components/pager';
import { Stack } from '@miniapp/components/stack';
import { showToast } from '@miniapp/components/toast';
import { openPrivateFile } from '@miniapp/files/open-file';
import { downloadRegister, listRegister } from '@shared/contract/register-book';
import { RegisterFilters } from './filters';
import { NO_FILTER, queryOf, type RegisterFilter } from './register-filter';
import { RegisterTable } from './register-table';
import { usePrint } from './use-print';
import './register-book.scss';

const saveFile = (region: string, filter: RegisterFilter, year: number) =>
  openPrivateFile(
    urlOf(downloadRegister, { params: { region }, query: { ...queryOf(filter), year } }),
    `登记本-${String(year)}.xlsx`,
  ).catch(() => showToast('表格没有下载成功，请检查网络后重试', 'warn'));

export interface RegisterBookProps {
  region: string;
  isOffice: boolean;
}

/** 登记本：筛选、逐页看、打印（A4 横排）、下载表格；申请人一律隐去。 */
export const RegisterBook = ({ region, isOffice }: RegisterBookProps) => {
  const [filter, setFilter] = useState<RegisterFilter>(NO_FILTER);
  const pages = usePages(listRegister, {
    params: { region },
    query: { ...queryOf(filter), limit: 100 },
  });
  const { isPreparing, print } = usePrint(pages);
  return (
    <Loaded query={pages}>
      {({ pages: [first, ...others] }) => {
        const rows = [first, ...others].flatMap((page) => page?.items ?? []);
        const year = first?.year ?? 0;
        return (
          <Stack gap="loose">
            <RegisterFilters
              region={region}
              isOffice={isOffice}
              year={year}
              years={first?.years ?? []}
              filter={filter}
              onChange={setFilter}
            />
            <Element className="ml-register__acts">
              <Button onPress={() => saveFile(region, filter, year)}>下载表格（.xlsx）</Button>
              {process.env.TARO_ENV === 'h5' && rows.length > 0 ? (
                <Button isLoading={isPreparing} onPress={print}>
                  打印全部
                </Button>
              ) : null}
            </Element>
            {rows.length === 0 ? (
              <Empty title="没有符合的登记" note="换一个年份或者筛选条件看看。" />
            ) : (
              <RegisterTable title={first?.title ?? '登记本'} rows={rows} />
            )}
            <Pager
              shown={rows.length}
              hasMore={pages.hasNextPage}
              isLoading={pages.isFetchingNextPage}
              hasFailed={pages.isFetchNextPageError}
              onMore={() => pages.fetchNextPage()}
              unit="件"
            />
          </Stack>
        );
      }}
    </Loaded>
  );
};
