import { useSyncExternalStore } from 'react';
import { Element } from '../element';
import { Icon } from '../icon';
import { Pressable } from '../pressable';
import { currentToast, dismissToast, subscribeToast } from './store';
import './index.scss';

export { dismissToast, showToast } from './store';

/** 短消息的出口，由 Page 放在每页一个；各处用 showToast 发消息。 */
export const ToastOutlet = () => {
  const toast = useSyncExternalStore(subscribeToast, currentToast, currentToast);
  return (
    <Element className="ml-toast" role="status" aria-live="polite">
      {toast === undefined ? null : (
        <Element className="ml-toast__box" key={toast.id}>
          <Icon name={toast.tone === 'done' ? 'check' : 'warn'} />
          <Element as="span" className="ml-toast__text">
            {toast.text}
          </Element>
          <Pressable className="ml-toast__close" label="收起消息" onPress={dismissToast}>
            <Icon name="cross" />
          </Pressable>
        </Element>
      )}
    </Element>
  );
};
