// 触摸一类的事件：从浏览器的指针事件得出微信的 touchstart … tap、longpress，都冒泡。
import { emit } from './engine';

const longPressMilliseconds = 350;
const slop = 10;

interface Press {
  readonly target: Node;
  readonly x: number;
  readonly y: number;
  timer: number | undefined;
  hasMoved: boolean;
  isLong: boolean;
}

type Position = Pick<MouseEvent, 'clientX' | 'clientY' | 'pageX' | 'pageY'>;

const touchOf = (event: Position) => ({
  identifier: 0,
  clientX: event.clientX,
  clientY: event.clientY,
  pageX: event.pageX,
  pageY: event.pageY,
});

const emitTouch = (target: Node, type: string, event: Position): void => {
  const touch = touchOf(event);
  const isOver = type === 'touchend' || type === 'touchcancel';
  emit(target, [type, { x: event.pageX, y: event.pageY }], {
    bubbles: true,
    fields: { touches: isOver ? [] : [touch], changedTouches: [touch] },
  });
};

/** 停用的按钮不响应点按。 */
const isDisabled = (target: Element): boolean => target.closest('wx-button[disabled]') !== null;

/** 监听一页的文档，把指针事件变成微信的事件。 */
export const listenForTouches = (page: Document): void => {
  let press: Press | undefined;
  const finish = (type: string) => (event: PointerEvent) => {
    if (!press) return;
    clearTimeout(press.timer);
    emitTouch(press.target, type, event);
  };
  page.addEventListener('pointerdown', (event) => {
    const started: Press = {
      target: event.target as Node,
      x: event.clientX,
      y: event.clientY,
      timer: undefined,
      hasMoved: false,
      isLong: false,
    };
    press = started;
    started.timer = window.setTimeout(() => {
      started.isLong = true;
      emitTouch(started.target, 'longpress', event);
      emitTouch(started.target, 'longtap', event);
    }, longPressMilliseconds);
    emitTouch(started.target, 'touchstart', event);
  });
  page.addEventListener('pointermove', (event) => {
    if (!press || event.buttons === 0) return;
    if (Math.hypot(event.clientX - press.x, event.clientY - press.y) > slop) {
      press.hasMoved = true;
      clearTimeout(press.timer);
    }
    emitTouch(press.target, 'touchmove', event);
  });
  page.addEventListener('pointerup', finish('touchend'));
  page.addEventListener('pointercancel', finish('touchcancel'));
  page.addEventListener('click', (event) => {
    const target = event.target as Element;
    const wasLong = press?.isLong === true || press?.hasMoved === true;
    press = undefined;
    if (!wasLong && !isDisabled(target)) emitTouch(target, 'tap', event);
  });
  for (const type of ['transitionend', 'animationstart', 'animationiteration', 'animationend'])
    page.addEventListener(type, (event) => {
      emit(event.target as Node, [type, {}], { bubbles: true });
    });
};
