import type { OutputOf } from '@shared/contract/endpoint';
import type { getSignedReceipt } from '@shared/contract/receipts';
import { ok, type Result } from '@shared/result';
import { receiptAddress, receiptText } from '@shared/signing/receipt-code';
import { todayInShanghai } from '../../platform/calendar';
import { provisionalReason, receiptOfView } from '../domain/signed-receipt';
import type { ApplicationPorts, Occasion } from '../ports';
import { getApplication } from './get-application';

/** 出签名的回执要用的。 */
export interface ReceiptPorts {
  readonly applications: ApplicationPorts;
  readonly keyId: string;
  readonly sign: (text: string) => string;
  readonly publicOrigin: string;
  readonly countyName: (regionId: string) => Promise<string>;
  /** 一段字的二维码，data: 网址。 */
  readonly picture: (text: string) => string;
}

/**
 * 一件申请的签名回执：登记编号、收到之日、最迟答复日连同怎样数出来的、申请内容的散列。
 * 拒绝：没有，或者此人无权查看。依据：《条例》第四十五条（登记）。
 */
export const signedReceipt =
  ({ applications, keyId, sign, publicOrigin, countyName, picture }: ReceiptPorts) =>
  async (
    applicationId: string,
    occasion: Occasion,
  ): Promise<Result<OutputOf<typeof getSignedReceipt>>> => {
    const found = await getApplication(applications)(applicationId, occasion);
    if (!found.ok) return found;
    const signedOn = todayInShanghai(occasion.now);
    const receipt = receiptOfView(found.value, { region: occasion.regionId, signedOn });
    const signature = sign(receiptText(receipt));
    const address = receiptAddress(publicOrigin, receipt, { keyId, signature });
    const { registrationNumber, stepsDigest, descriptionDigest, isProvisional } = receipt;
    return ok({
      ...{ registrationNumber, stepsDigest, descriptionDigest, isProvisional, signedOn, keyId },
      countyName: await countyName(occasion.regionId),
      addressee: found.value.addressee,
      receivedOn: receipt.receivedOn === '' ? null : receipt.receivedOn,
      dueOn: receipt.dueOn === '' ? null : receipt.dueOn,
      provisionalReason: provisionalReason(found.value),
      steps: found.value.clock?.steps ?? [],
      address,
      picture: picture(address),
    });
  };
