import type { SentOutputOf } from '@shared/contract/endpoint';
import type { listDesk as endpoint } from '@shared/contract/desk';
import { snippetOf } from '../../platform/search-text';
import type { DeskRow } from '../desk-ports';
import type { Person } from '../domain/application';
import { checkPermitted } from '../domain/permitted-actions';
import { cardOf, type CardContext } from './card';

export type Desk = SentOutputOf<typeof endpoint>;
type Shown = Desk['items'][number];

const EXCERPT_LENGTH = 60;
const BULK_ACTS = ['confirmReceipt', 'dispatch'] as const;

export interface DeskItemContext extends CardContext {
  readonly person: Person;
  /** 检索的词；没有检索为空。 */
  readonly words: readonly string[];
}

/** 待办里的一件：进度、承办单位、经办人、提醒、可以成批办的行为；有检索时摘要取命中前后。 */
export const deskItem = (
  { application, caseOfficerName, alarm }: DeskRow,
  context: DeskItemContext,
): Shown => {
  const { organisations, person, words, today } = context;
  const { leadDepartmentId, description } = application;
  const card = cardOf(application, context);
  return {
    ...card,
    excerpt: words.length === 0 ? card.excerpt : snippetOf(description, words, EXCERPT_LENGTH),
    applicantName: application.applicantMaskedName,
    applicantKind: application.applicantKind,
    channel: application.channel,
    leadDepartmentName: leadDepartmentId === null ? null : organisations.nameOf(leadDepartmentId),
    caseOfficerName,
    alarm,
    version: application.version,
    permitted: BULK_ACTS.filter((act) => checkPermitted(act, application, { person, today }).ok),
  };
};
