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
    nowhere: 'not in any text',
    same: 'in this text too',
    place: '{title} ({language})',
    met: '{name} has this text open too.',
    'met.note': 'You can both carry on: saving combines your changes, and asks you where it can’t.',
  },
);
