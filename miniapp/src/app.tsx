import { QueryClientProvider } from '@tanstack/react-query';
import type { PropsWithChildren } from 'react';
import { ElderModeProvider } from './features/elder-mode';
import { guardPrivacy } from './privacy/ask';
import { queryClient } from './query-client';
import './app.scss';

guardPrivacy();

const App = ({ children }: PropsWithChildren) => (
  <QueryClientProvider client={queryClient}>
    <ElderModeProvider>{children}</ElderModeProvider>
  </QueryClientProvider>
);

export default App;
