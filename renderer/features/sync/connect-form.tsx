import { useState } from 'react';
import type { CallInput } from '../../../shared/api/contract.ts';
import { afterwards } from '../../app/session/afterwards.ts';
import { useCall, useDone } from '../../app/session/use-call.ts';
import { FailureBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { useRefusal } from '../../ui/use-refusal.ts';
import { uiWords } from '../../ui/words.ts';
import { useWords } from '../../words/use-words.ts';
import { syncWords } from './words.ts';

interface ConnectFormProps {
  readonly address: string | null;
  readonly onCancel: (() => void) | null;
  /** With the job that brings both places together for the first time. */
  readonly onConnected: (job: string) => void;
}

/** Where the other place is, and how its server knows who asks. */
export function ConnectForm({ address: former, onCancel, onConnected }: ConnectFormProps) {
  const say = useWords(syncWords);
  const sayUi = useWords(uiWords);
  const { data: about } = useCall('app.about', {});
  const [address, setAddress] = useState(former ?? '');
  const [user, setUser] = useState('');
  const [token, setToken] = useState('');
  const connect = useDone(async (client, order: CallInput<'sync.connect'>) => {
    await client('sync.connect', order);
    return client('sync.start', { join: false });
  });
  const { form, isRefused, refuse } = useRefusal();
  const missing = (text: string, problem: string): string | null => (isRefused && text.trim() === '' ? problem : null);
  const isReady = [address, user, token].every((text) => text.trim() !== '');
  return (
    <form
      ref={form}
      className="panel"
      onSubmit={(event) => {
        event.preventDefault();
        if (connect.isPending) return;
        if (!isReady) return refuse();
        const credentials = { user: user.trim(), token: token.trim() };
        // By the time of the answer the room may show the connection instead of this form.
        afterwards(connect.mutateAsync({ address: address.trim(), credentials }), ({ job }) => onConnected(job));
      }}
    >
      <FormSection title={say('connect')} note={say('connect.note')}>
        <TextField
          label={say('address')}
          note={say('address.note')}
          value={address}
          onChange={setAddress}
          dir="ltr"
          problem={missing(address, say('address.missing'))}
        />
        <div className="form-row">
          <TextField label={say('user')} value={user} onChange={setUser} autoComplete="off" problem={missing(user, say('user.missing'))} />
          <TextField
            label={say('token')}
            note={say(about?.host === 'electron' ? 'token.kept' : 'token.memory')}
            type="password"
            value={token}
            onChange={setToken}
            problem={missing(token, say('token.missing'))}
            autoComplete="off"
          />
        </div>
        {connect.error && <FailureBanner failure={connect.error} />}
        <div className="form-buttons">
          {onCancel && <Button onPress={onCancel}>{sayUi('cancel')}</Button>}
          <Button kind="primary" type="submit" isPending={connect.isPending}>
            {say('connect.do')}
          </Button>
        </div>
      </FormSection>
    </form>
  );
}
