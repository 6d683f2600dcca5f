import { mostRowsAtOnce } from '@holdfast/domain/exports/export-state';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { askFile, type FileToAsk, preparedFiles } from '../../api/exports/prepared-files.ts';
import type { ApiProblem } from '../../api/problem.ts';
import { useProblemWords } from '../../ui/problem-words.ts';
import { SaidText } from '../../ui/said-text.tsx';
import { paths } from '../paths.ts';

interface FileLinkProps {
  /** How many rows it has. */
  readonly rows: number;
  /** Where it is fetched, where it has few. */
  readonly address: string;
  /** What is asked for, where it has many. */
  readonly ask: FileToAsk;
  /** What it is called for those who do not see what stands beside it. */
  readonly label?: string | undefined;
  readonly children: string;
}

/** A file that is fetched at once; or, of many rows, one that is prepared while whoever asked goes on. */
export function FileLink({ rows, address, ask, label, children }: FileLinkProps) {
  if (rows > mostRowsAtOnce)
    return (
      <AskFile ask={ask} label={label}>
        {children}
      </AskFile>
    );
  return (
    <a className="govuk-link" href={address} aria-label={label} download>
      {children}
    </a>
  );
}

function AskFile({ ask, label, children }: Pick<FileLinkProps, 'ask' | 'label' | 'children'>) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const words = useProblemWords();
  const asking = useMutation<unknown, ApiProblem>({
    mutationFn: () => askFile(ask),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: preparedFiles.queryKey });
      await navigate({ to: paths.preparedFiles });
    },
  });
  return (
    <>
      <button
        type="button"
        className="link-button"
        aria-label={label}
        disabled={asking.isPending}
        onClick={() => asking.mutate()}
      >
        {children}
      </button>
      {asking.error !== null && (
        <span role="alert">
          <SaidText told={words(asking.error)} />
        </span>
      )}
    </>
  );
}
