import { useState } from 'react';
import { useCall, useRun } from '../../app/session/use-call.ts';
import { FailureBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { uiWords } from '../../ui/words.ts';
import { useWords } from '../../words/use-words.ts';
import { syncWords } from './words.ts';

interface ConnectFormProps {
  readonly address: string | null;
  readonly onCancel: (() => void) | null;
  readonly onConnected: () => void;
}

/** Where the other place is, and how its server knows who asks. */
export function ConnectForm({ address: former, onCancel, onConnected }: ConnectFormProps) {
  const say = useWords(syncWords);
  const sayUi = useWords(uiWords);
  const { data: about } = useCall('app.about', {});
  const [address, setAddress] = useState(former ?? '');
  const [user, setUser] = useState('');
  const [token, setToken] = useState('');
  const connect = useRun('sync.connect');
  const isReady = [address, user, token].every((text) => text.trim() !== '');
  return (
    <form
      className="panel"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReady) return;
        const credentials = { user: user.trim(), token: token.trim() };
        connect.mutate({ address: address.trim(), credentials }, { onSuccess: onConnected });
      }}
    >
      <FormSection title={say('connect')} note={say('connect.note')}>
        <TextField label={say('address')} note={say('address.note')} value={address} onChange={setAddress} dir="ltr" />
        <div className="form-row">
          <TextField label={say('user')} value={user} onChange={setUser} autoComplete="off" />
          <TextField
            label={say('token')}
            note={say(about?.host === 'electron' ? 'token.kept' : 'token.memory')}
            type="password"
            value={token}
            onChange={setToken}
            autoComplete="off"
          />
        </div>
        {connect.error && <FailureBanner failure={connect.error} />}
        <div className="form-buttons">
          {onCancel && <Button onPress={onCancel}>{sayUi('cancel')}</Button>}
          <Button kind="primary" type="submit" isDisabled={!isReady || connect.isPending}>
            {say('connect.do')}
          </Button>
        </div>
      </FormSection>
    </form>
  );
}
