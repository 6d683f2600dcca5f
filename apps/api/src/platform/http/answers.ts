import { HttpCode, Param, type PipeTransform, SerializeOptions, applyDecorators } from '@nestjs/common';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';
import { z } from 'zod';
import { notFound } from './problem.ts';

/** What a route does, and the one shape that its answer may have: fields that the contract does not name stay here. */
export const Answers = (summary: string, schema: z.ZodType, status = 200) =>
  applyDecorators(
    HttpCode(status),
    ApiOperation({ summary }),
    ApiResponse({ status, description: summary, standardSchema: schema }),
    SerializeOptions({ schema }),
  );

const uuid = z.uuid();

/** An address that cannot be one of ours holds nothing, as if it were another council's. */
const addressId: PipeTransform<unknown, string> = {
  transform: (value) => {
    const read = uuid.safeParse(value);
    if (read.success) return read.data;
    throw notFound();
  },
};

export const IdParam = (name: string) => Param(name, addressId);
