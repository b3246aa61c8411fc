import { useEffect, useState } from 'react';

/** 停下来不再变的值：变了以后等一会儿（毫秒）才跟上，免得打一个字就问一次。 */
export const useSettled = <T>(value: T, wait = 250): T => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), wait);
    return () => clearTimeout(timer);
  }, [value, wait]);
  return settled;
};
