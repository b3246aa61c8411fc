import { Banner } from '@miniapp/components/banner';

/** 没有办成的缘由；没有就不显示。 */
export const Failure = ({ text }: { text: string }) =>
  text === '' ? null : (
    <Banner tone="error" isLive>
      {text}
    </Banner>
  );
