import { todayInShanghai } from '../../platform/calendar';
import { standingOf } from '../domain/standing';
import { permit } from '../domain/workflow';
import type { DraftPorts, DraftRow } from '../ports';
import type { AtHand, Occasion } from './act-on-draft';
import { enterSearch, publicationOf } from './go-public';
import { recordEvent } from './record-event';
import { refuseFindings } from './submit-notice';

interface Signing extends Occasion {
  readonly signature: { readonly signedBy: string; readonly signedAt: Date };
}

/** 这份解读能不能随文件一起公开：送到了签发，签发人有权，没有个人信息。 */
const isReady = (at: AtHand, { staff }: Signing): boolean =>
  permit('signOff', standingOf(at.draft), staff).ok &&
  at.draft.attribute === 'proactive' &&
  refuseFindings(at).ok;

const publishOne = async (ports: DraftPorts, at: AtHand, signing: Signing): Promise<boolean> => {
  const { staff, signature, at: when } = signing;
  const { regionId } = staff;
  const { noticeId, version, state } = at.draft;
  const change = { ...signature, ...(await publicationOf(ports, at, signing)) };
  const key = { regionId, noticeId, version, from: [state], at: when };
  if (!(await ports.drafts.save(at.tx, key, change))) return false;
  await enterSearch(ports, at, { regionId, change });
  await recordEvent(ports, at.tx, { ...signing, noticeId, kind: 'signedOff', data: {} });
  return true;
};

type Live = DraftRow & { readonly state: AtHand['draft']['state'] };

/**
 * 文件签发的同时，把送到签发的解读一起公开；一份也没有的，记下解读最迟哪天公开。
 * 依据：泉鲤政办〔2020〕27号：三同步，三个工作日内公开解读。
 */
export const publishInterpretations = async (
  ports: DraftPorts,
  { tx, draft: document }: AtHand,
  signing: Signing,
): Promise<void> => {
  const { regionId } = signing.staff;
  const { noticeId } = document;
  let isInterpreted = false;
  for (const draft of await ports.drafts.interpretationsOf(tx, regionId, noticeId)) {
    if (draft.state === 'published') isInterpreted = true;
    if (draft.state === 'discarded') continue;
    const attachments = await ports.attachments.ofNotice(tx, regionId, draft.noticeId);
    const at = { tx, draft: draft as Live, attachments };
    if (isReady(at, signing) && (await publishOne(ports, at, signing))) isInterpreted = true;
  }
  const publishedOn = todayInShanghai(signing.at);
  const duty = document.interpretationDuty;
  const day = await ports.interpretBy(tx, { duty, publishedOn, isInterpreted });
  await ports.drafts.setInterpretBy(tx, { regionId, noticeId }, day);
};
