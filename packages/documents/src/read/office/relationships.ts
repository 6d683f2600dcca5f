import type { Parts } from './parts.ts';
import { attribute, parseXml } from './xml.ts';

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address: 'header', 'worksheet', 'officeDocument'. */
  readonly type: string;
  /** The part's name in the package. */
  readonly part: string;
}

function partName(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

/** What a part leans on inside its own file. Relationships to the outside are left out, so nothing is ever fetched. */
export async function relationshipsOf(parts: Parts, part: string): Promise<Relationship[]> {
  const slash = part.lastIndexOf('/') + 1;
  const found: Relationship[] = [];
  await parseXml(parts.read(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`), {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return;
      const type = attribute(attributes, 'Type') ?? '';
      found.push({
        id: attribute(attributes, 'Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        part: partName(part, attribute(attributes, 'Target') ?? ''),
      });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found;
}

/** The package's main part; where its relationships do not say, the place where Office puts it. */
export async function mainPart(parts: Parts, usual: string): Promise<string> {
  const relationships = await relationshipsOf(parts, '');
  const main = relationships.find(({ type, part }) => type === 'officeDocument' && parts.has(part));
  return main?.part ?? usual;
}
