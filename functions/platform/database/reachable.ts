import type { Database } from './database';

const PATIENCE_MS = 2000;

/** 数据库两秒之内应答得了没有。 */
export const isReachable = async (database: Database): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined;
  const waited = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE_MS);
  });
  const asked = database
    .regions((sql) => sql`select 1`)
    .then(
      () => true,
      () => false,
    );
  try {
    return await Promise.race([asked, waited]);
  } finally {
    clearTimeout(timer);
  }
};
