import { getSignedReceipt } from '@shared/contract/receipts';
import { route, type Route } from '../platform/http/route';
import { occasionOf } from './occasion-of';
import { signedReceipt, type ReceiptPorts } from './queries/signed-receipt';

/** 签名的回执。 */
export const receiptRoutesOf = (ports: ReceiptPorts): Route[] => [
  route(getSignedReceipt, ({ params }, context) =>
    signedReceipt(ports)(params.applicationId, occasionOf(context)),
  ),
];
