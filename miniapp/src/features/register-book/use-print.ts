import { useState } from 'react';
import { showToast } from '@miniapp/components/toast';

interface Reading {
  readonly hasNextPage: boolean;
  readonly isFetchNextPageError: boolean;
}

/** 一页一页读的列表里打印要用到的。 */
export interface PagedList extends Reading {
  fetchNextPage: () => Promise<Reading>;
}

/** 等新读到的各行画出来。 */
const DRAWN_MILLISECONDS = 100;

const readAll = async (pages: PagedList): Promise<Reading> => {
  let reading: Reading = { hasNextPage: pages.hasNextPage, isFetchNextPageError: false };
  while (reading.hasNextPage && !reading.isFetchNextPageError)
    reading = await pages.fetchNextPage();
  return reading;
};

/** 打印：先把余下的各页都读出来，再交给浏览器；读不到就停下说明，不打印半本。 */
export const usePrint = (pages: PagedList) => {
  const [isPreparing, setIsPreparing] = useState(false);
  const print = async () => {
    setIsPreparing(true);
    const { isFetchNextPageError } = await readAll(pages);
    setIsPreparing(false);
    if (isFetchNextPageError) showToast('后面的登记没有取到，没有打印；请再试一次', 'warn');
    else setTimeout(() => window.print(), DRAWN_MILLISECONDS);
  };
  return { isPreparing, print };
};
