import { catalogue } from '../../words/catalogue.ts';

export const presenceWords = catalogue(
  {
    also: 'Auch in diesem Ordner',
    nobody: 'Jemand',
    nowhere: 'in keinem Text',
    same: 'auch in diesem Text',
    place: '{title} ({language})',
    met: '{name} hat diesen Text auch offen.',
    'met.note': 'Sie können beide weiterarbeiten: Beim Speichern führt Mappe beides zusammen und fragt, wo das nicht geht.',
  },
  {
    also: 'Also in this folder',
    nobody: 'Somebody',
    nowhere: 'in no text',
    same: 'in this text as well',
    place: '{title} ({language})',
    met: '{name} has this text open as well.',
    'met.note': 'Both of you can go on: saving brings both together, and asks where it cannot.',
  },
);
