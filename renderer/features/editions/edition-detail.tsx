import { useCall } from '../../app/session/use-call.ts';
import { FailureBanner } from '../../ui/banner.tsx';
import { Busy } from '../../ui/busy.tsx';
import { EditionDesk } from './edition-desk.tsx';

interface EditionDetailProps {
  readonly id: string;
  /** In which language it is looked at. */
  readonly language: string | undefined;
  /** The room says already why it cannot be read. */
  readonly isToldBroken: boolean;
}

export function EditionDetail({ id, language, isToldBroken }: EditionDetailProps) {
  const { data, error, isPending, refetch } = useCall('edition.read', { id });
  if (isPending) return <Busy />;
  if (error) return isToldBroken ? null : <FailureBanner failure={error} onAgain={() => void refetch()} />;
  return <EditionDesk id={id} material={data} language={language} />;
}
