import { ConfigProvider } from '@alifd/next';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Boundary } from '../shared/boundary.tsx';
import { dress, prefix } from '../shared/fusion-style.ts';
import { Frame } from './frame.tsx';
import { Overview } from './overview.tsx';
import own from './style.css?inline';
import { Wizard } from './wizard.tsx';

const formPath = '/pcContainer/formpage?page=selfBa&pageAction=init&orderType=100';

function App() {
  const [filing, setFiling] = useState(window.location.pathname.includes('/formpage'));
  return (
    <Frame>
      {filing ? (
        <Wizard />
      ) : (
        <Overview
          onStart={() => {
            window.history.pushState({}, '', formPath);
            setFiling(true);
          }}
        />
      )}
    </Frame>
  );
}

dress(own);
const root = document.getElementById('container');
if (root) {
  createRoot(root).render(
    <Boundary>
      <ConfigProvider prefix={prefix}>
        <App />
      </ConfigProvider>
    </Boundary>,
  );
}
