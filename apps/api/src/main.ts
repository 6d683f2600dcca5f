import { demandNode } from '@holdfast/database/required-node';

demandNode();
await import('./serve.ts');
