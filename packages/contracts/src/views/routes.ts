import { route } from '../route.ts';
import { nothing } from '../values.ts';
import { registerView, registerViews, saveRegisterView } from './shapes.ts';

export const viewsRoutes = {
  list: route('GET', '/api/register-views', {
    summary: 'The person’s own views of the register',
    may: 'read',
    answer: registerViews,
  }),
  save: route('PUT', '/api/register-views', {
    summary: 'Keep a view of the register, in the place of the person’s own of the same name',
    may: 'read',
    body: saveRegisterView,
    answer: registerView,
  }),
  remove: route('DELETE', '/api/register-views/:registerViewId', {
    summary: 'Remove one of the person’s own views',
    may: 'read',
    answer: nothing,
  }),
};
