import type { AttachmentPlan } from '../domain/plan-attachments';
import { planCounty, type CountyPlan } from '../domain/plan-county';
import type { Complain } from '../domain/plan-organisations';
import { changesOf, type CountyReport } from '../domain/report';
import type { CountyFiles, LoadingPorts } from '../ports';

/** 没有存放处时，附件只登记，不写存放的键。 */
const withoutStorage = (plan: AttachmentPlan): AttachmentPlan => ({
  file: null,
  attachment: { ...plan.attachment, storageKey: null, sha256: '', byteSize: 0 },
});

/** 把库里没有、或与库里不同的原件存起来；返回存了几个。 */
const storeOriginals = async (
  ports: LoadingPorts,
  files: CountyFiles,
  work: { readonly plan: CountyPlan; readonly stored: ReadonlyMap<string, string> },
): Promise<number> => {
  let count = 0;
  for (const { file, attachment } of work.plan.attachments) {
    const { attachmentId, sha256, storageKey, mediaType } = attachment;
    if (file === null || storageKey === null || !ports.putOriginal) continue;
    if (work.stored.get(attachmentId) === sha256) continue;
    await ports.putOriginal(storageKey, await files.readOriginal(file), mediaType);
    count += 1;
  }
  return count;
};

/** 载入一个县：读库中已有 → 定出要写入的行 → 存原件 → 写库 → 编索引号、重建搜索，在一个事务里。 */
export const loadCounty = (
  ports: LoadingPorts,
  files: CountyFiles,
  complain: Complain,
): Promise<CountyReport> => {
  const { region, name } = files.rows.county;
  return ports.store.inCounty(region, async (tx): Promise<CountyReport> => {
    const regions = await ports.store.saveRegion(tx, files.rows);
    const known = await ports.store.known(tx, region);
    const full = planCounty(files.rows, { known, mask: ports.mask }, complain);
    const attachments = ports.putOriginal ? full.attachments : full.attachments.map(withoutStorage);
    const plan = { ...full, attachments };
    const stored = await ports.store.storedOriginals(tx, region);
    const storedOriginals = await storeOriginals(ports, files, { plan, stored });
    const tables = await ports.store.savePlan(tx, plan, ports.now());
    for (const notice of await ports.store.unnumbered(tx, region))
      await ports.store.numberNotice(tx, notice, await ports.nextIndexNumber(tx, region, notice));
    const report: CountyReport = {
      regionId: region,
      name,
      tables: { 县: regions, ...tables },
      derivedOrganisations: plan.derivedOrganisations,
      maskedNotices: plan.maskedNotices,
      maskedNumbers: plan.maskedNumbers,
      storedOriginals,
      attachmentsWithoutOriginal: attachments.filter((one) => one.file === null).length,
    };
    if (changesOf(report) > 0 || (await ports.needsReindex(tx, region)))
      await ports.reindexRegion(tx, region);
    return report;
  });
};
