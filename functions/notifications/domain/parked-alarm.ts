import { todayInShanghai } from '../../platform/calendar/shanghai';
import { parkedReason } from './parked-reason';

/** 有消息没有送到，告诉公开办：同一缘由一天一条，不写是谁的、什么内容。 */
export const parkedAlarm = (reason: string, at: Date) => ({
  title: '有消息没有送到',
  body: `${parkedReason(reason)}。请在“没有送到的消息”里处理；站内消息都已送到。`,
  event: 'alarm' as const,
  eventKey: `parked/${reason}/${todayInShanghai(at.toISOString())}`,
});
