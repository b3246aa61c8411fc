import { mergeInternalComponents } from '@tarojs/shared';
import { ariaComponents } from './weapp-aria-components';

mergeInternalComponents(ariaComponents);
