import type { Tracks } from './tracks';

/**
 * 已经办到不能再拆分的地步，说一句缘由；还可以拆分的为 undefined。
 * 征求意见、延期、缴费、重新办理以后，各件的期限就不一样了。依据：《信息处理费管理办法》第四条。
 */
export const notSplittableBecause = (tracks: Tracks): string | undefined => {
  const { amendment, consultations, extension, delayedUntil, fee, revokedOn } = tracks;
  if (amendment && amendment.receivedOn === null) return '正在等申请人补正，不能拆分';
  const rest = '不能再拆分，请在一份答复里逐项写明';
  if (consultations.length > 0) return `已经征求意见，${rest}`;
  if (extension?.state === 'approved' || delayedUntil !== null) return `已经延期，${rest}`;
  if (fee) return `已经通知缴费，${rest}`;
  return revokedOn === null ? undefined : `正在重新办理，${rest}`;
};
