import type { PlannedEntry } from './catalogue-entry';
import type { CountyRows, KnownCounty, PlannedOrganisation } from './county-rows';
import { namedOrganisation } from './derive-organisation';
import type { Directory } from './directory';
import { entryFinder } from './entry-finder';
import type { MaskPersonalData, PlannedNotice } from './planned-notice';
import { planAttachments, type AttachmentPlan } from './plan-attachments';
import { planCatalogue, type PlannedSection } from './plan-catalogue';
import { planNotices } from './plan-notices';
import { planObligations, type PlannedObligation } from './plan-obligations';
import { planOrganisations, type Complain } from './plan-organisations';
import { planRouting, type PlannedRoutingRow } from './plan-routing';
import { planStaff, type PlannedAccount } from './plan-staff';
import { planPages, type PagesPlan } from './plan-pages';
import { planVillage, type VillagePlan } from './plan-village';

/** 一个县要写入的全部行。 */
export interface CountyPlan {
  readonly rows: CountyRows;
  readonly organisations: readonly PlannedOrganisation[];
  readonly derivedOrganisations: readonly string[];
  readonly routing: readonly PlannedRoutingRow[];
  readonly sections: readonly PlannedSection[];
  readonly entries: readonly PlannedEntry[];
  readonly accounts: readonly PlannedAccount[];
  readonly obligations: readonly PlannedObligation[];
  readonly notices: readonly PlannedNotice[];
  readonly attachments: readonly AttachmentPlan[];
  readonly village: VillagePlan;
  readonly pages: PagesPlan;
  readonly maskedNotices: number;
  readonly maskedNumbers: number;
}

/** 每个县须有一个政府信息公开工作机构；文件和库中都没有时，按县名立一个。依据：《条例》第四条。 */
const ensureDisclosureOffice = (rows: CountyRows, directory: Directory): void => {
  if (directory.all().some((one) => one.isDisclosureOffice)) return;
  directory.add({
    ...namedOrganisation(`${rows.county.name}政府信息公开工作机构`, 'department'),
    organisationId: 'disclosure-office',
    isDisclosureOffice: true,
    position: 0,
  });
};

/** 要写入的单位：文件列出的、自动建立的，和库中已有而这次提到的（照原样，算作未变）。 */
const organisationsToWrite = (
  directory: Directory,
  listed: readonly PlannedOrganisation[],
  known: KnownCounty,
): { all: PlannedOrganisation[]; derived: string[] } => {
  const listedIds = new Set(listed.map((one) => one.organisationId));
  const before = new Set(known.organisations.map((one) => one.organisationId));
  const others = directory.all().filter((one) => !listedIds.has(one.organisationId));
  const derived = others.filter((one) => !before.has(one.organisationId));
  const mentioned = others.filter(
    (one) =>
      before.has(one.organisationId) && (one.isDisclosureOffice || directory.isMentioned(one)),
  );
  return { all: [...listed, ...derived, ...mentioned], derived: derived.map((one) => one.name) };
};

/** 由一个县的文件行与库中已有的，算出要写入的全部行；不合格的行报给 complain。 */
export const planCounty = (
  rows: CountyRows,
  context: { readonly known: KnownCounty; readonly mask: MaskPersonalData },
  complain: Complain,
): CountyPlan => {
  const { known, mask } = context;
  const { directory, accepted } = planOrganisations(rows, known, complain);
  const routing = planRouting(rows, directory, complain);
  ensureDisclosureOffice(rows, directory);
  const { sections, entries } = planCatalogue(rows, complain);
  const findEntry = entryFinder(entries, known);
  const obligations = planObligations(rows, { directory, findEntry }, complain);
  const duties = new Set(
    [...known.obligations, ...obligations].map(
      (one) => `${one.organisationId}/${one.obligationId}`,
    ),
  );
  const noticeContext = { directory, known, findEntry, mask, obligations: duties };
  const notices = planNotices(rows, noticeContext, complain);
  const masked = notices.filter((plan) => plan.maskedNumbers > 0);
  const accounts = planStaff(rows, { directory, known }, complain);
  const organisations = organisationsToWrite(directory, accepted, known);
  return {
    rows,
    organisations: organisations.all,
    derivedOrganisations: organisations.derived,
    routing,
    sections,
    entries,
    accounts,
    village: planVillage(rows, { directory, accounts, notices }, complain),
    pages: planPages(rows, directory, complain),
    obligations,
    notices: notices.map((plan) => plan.notice),
    attachments: planAttachments(rows, { notices, mask }, complain),
    maskedNotices: masked.length,
    maskedNumbers: masked.reduce((total, plan) => total + plan.maskedNumbers, 0),
  };
};
