import { actionFields } from '@holdfast/domain/recommendations/fields/action-fields';
import { recommendationFields } from '@holdfast/domain/recommendations/fields/field-rows';
import { z } from 'zod';
import { shapesFor } from '../field-shapes.ts';

/** What is answered of each field of a recommendation; a committee, a portfolio, a meeting is answered with its name. */
export const recommendationShapes = z
  .object(shapesFor(recommendationFields))
  .omit({ committeeId: true, portfolioId: true, meetingId: true, coreStatus: true }).shape;

export const actionShapes = shapesFor(actionFields);
