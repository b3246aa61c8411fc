import type { RegisterRow } from '@shared/contract/register-book';
import { ok, type Result } from '@shared/result';
import { accessOf, writeOccasion } from '../access';
import { registerRow } from '../domain/register-row';
import type { ApplicationPorts, Occasion, RegisterFilter } from '../ports';
import { registerSheet } from '../render/register-sheet';
import type { DownloadedFile } from './download-reply-attachment';
import { registerFilter, registerTitle, type RegisterQuery } from './register-filter';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** 一次从库里取多少行；一年再多也不一次读进内存。 */
const BATCH = 500;

async function* rowsOf(
  { store }: ApplicationPorts,
  filter: RegisterFilter,
  { regionId, person }: Occasion,
): AsyncGenerator<RegisterRow> {
  let after = '';
  for (;;) {
    const batch = await store.read(accessOf(regionId, person), async (session) => {
      const organisations = await session.organisations();
      const found = await session.registerEntries({ filter, after, limit: BATCH });
      return found.map((entry) => registerRow(entry, organisations, filter.today));
    });
    yield* batch;
    const last = batch.at(-1);
    if (!last || batch.length < BATCH) return;
    after = last.registrationNumber;
  }
}

/** 下载一年的登记本：各行与页面相同，申请人隐去；先记审计，再生成。文件名只有年份。 */
export const downloadRegister =
  (ports: ApplicationPorts) =>
  async (query: RegisterQuery, occasion: Occasion): Promise<Result<DownloadedFile>> => {
    const filter = registerFilter(query, occasion);
    const { year } = filter;
    const regionName = await ports.store.write(writeOccasion(occasion), async (session) => {
      await session.auditRegister({ act: 'downloadRegister', year });
      return session.regionName();
    });
    const title = registerTitle(regionName, year);
    const bytes = await registerSheet(
      { title, madeOn: filter.today },
      rowsOf(ports, filter, occasion),
    );
    return ok({ bytes, mediaType: MEDIA_TYPE, fileName: `登记本-${String(year)}.xlsx` });
  };
