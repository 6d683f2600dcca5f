import './app/styles/app.scss';
import './app/i18n.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Holdfast } from './app/providers.tsx';

const place = document.getElementById('app');
if (place === null) throw new Error('The page has no place for the application.');
createRoot(place).render(
  <StrictMode>
    <Holdfast />
  </StrictMode>,
);
