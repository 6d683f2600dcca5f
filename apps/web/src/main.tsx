import './app/styles/app.scss';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { frameReady } from './app/language/i18n.ts';
import { Holdfast } from './app/providers.tsx';

const place = document.getElementById('app');
if (place === null) throw new Error('The page has no place for the application.');
void frameReady().then(() =>
  createRoot(place).render(
    <StrictMode>
      <Holdfast />
    </StrictMode>,
  ),
);
