import { catalogue } from '../../words/catalogue.ts';

/** The words of agreeing on a word. */
export const agreeWords = catalogue(
  {
    open: 'Wort vereinbaren …',
    list: 'Wortliste',
    title: 'Wort vereinbaren',
    german: 'Deutsches Wort',
    known: '„{term}“ steht schon in der Wortliste.',
    keep: '„{term}“ bleibt nach der Wortliste in jeder Sprache deutsch.',
    policy: 'Im Text steht',
    explain: 'beides',
    translate: 'nur die Übersetzung',
    do: 'Vereinbaren',
    done: '„{term}“ ist vereinbart und wird ab jetzt vorgeschlagen.',
  },
  {
    open: 'Agree on a word …',
    list: 'Glossary',
    title: 'Agree on a word',
    german: 'German word',
    known: '“{term}” is in the glossary already.',
    keep: '“{term}” stays German in every language, says the glossary.',
    policy: 'The text says',
    explain: 'both',
    translate: 'the translation only',
    do: 'Agree',
    done: '“{term}” is agreed and will be proposed from now on.',
  },
);
