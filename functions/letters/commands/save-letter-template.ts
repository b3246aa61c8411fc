import type { saveLetterTemplate as endpoint } from '@shared/contract/letter-templates';
import type { SentOutputOf } from '@shared/contract/endpoint';
import { ok, refused, type Result } from '@shared/result';
import type { LetterKind } from '@shared/vocabulary/letter-kind';
import { checkTemplate } from '../domain/check-template';
import type { BlockEdit } from '../domain/template';
import type { LetterPorts, LetterStaff, TemplateAct } from '../ports';
import { templateView } from '../queries/template-view';

/** 要怎样改；version 是改的人在页面上看到的版本。 */
export interface TemplateWish {
  readonly kind: LetterKind;
  readonly version: number;
  readonly blocks: readonly BlockEdit[];
}

/**
 * 存一种文书的模板，连同审计；版本加一。已经发出的文书不受影响。
 * 拒绝：别人刚改过；丢了必备的内容。
 */
export const saveLetterTemplate = (
  { store }: LetterPorts,
  staff: LetterStaff,
  { kind, version, blocks, ...act }: TemplateWish & TemplateAct,
): Promise<Result<SentOutputOf<typeof endpoint>>> =>
  store.change(staff, async (session) => {
    const current = await session.current(kind);
    if ((current?.version ?? 0) !== version)
      return refused('conflict', '这份模板刚被别人改过，请看过现在的内容再改', {
        field: 'version',
      });
    const checked = checkTemplate(kind, blocks);
    if (!checked.ok) return checked;
    await session.save({ kind, blocks: checked.value, version: version + 1 }, act);
    return ok(templateView(kind, (await session.current(kind)) ?? undefined));
  });
