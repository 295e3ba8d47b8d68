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
    open: 'Agree on a word…',
    list: 'Glossary',
    title: 'Agree on a word',
    german: 'German word',
    known: '“{term}” is already in the glossary.',
    keep: 'According to the glossary, “{term}” stays in German in every language.',
    policy: 'The text says',
    explain: 'both',
    translate: 'the translation only',
    do: 'Agree',
    done: '“{term}” is agreed and will be suggested from now on.',
  },
);
