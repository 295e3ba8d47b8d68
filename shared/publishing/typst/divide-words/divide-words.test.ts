import { describe, expect, it } from 'vitest';
import { divisionsOf } from './divisions-of.ts';
import { divideRomanian } from './romanian.ts';
import { divideSomali } from './somali.ts';

function hyphened(text: string, divide: (word: string) => readonly number[]): string {
  const places = divisionsOf(text, divide);
  return [0, ...places].map((start, index) => text.slice(start, places[index])).join('-');
}

describe('Romanian words', () => {
  const romanian = (text: string): string => hyphened(text, divideRomanian);

  it('are divided between their syllables', () => {
    expect(romanian('dumneavoastră înregistrarea locuinței asistență')).toBe('dum-nea-voas-tră înre-gis-tra-rea locuin-ței asis-tență');
    expect(romanian('obligația închiriere problemele funcționează')).toBe('obli-ga-ția închi-riere pro-ble-mele func-țio-nează');
  });

  it('keep a silent ending, three letters on each side, and what is open to doubt', () => {
    expect(romanian('cunoscuți rinichi idee oameni')).toBe('cunos-cuți rinichi idee oameni');
    expect(romanian('subliniază înscriere')).toBe('subli-niază înscriere');
  });

  it('stay whole when they are names or German words', () => {
    expect(romanian('Sozialamt Lindenfurt aprobă aufenthaltstitelverlängerung')).toBe(
      'Sozialamt Lindenfurt aprobă aufenthaltstitelverlängerung',
    );
  });

  it('stay whole in addresses', () => {
    const text = 'programare@lindenfurt.example www.lindenfurt.example/consiliere programare.example';
    expect(romanian(text)).toBe(text);
  });
});

describe('Somali words', () => {
  it('are divided before one consonant, and two letters can be one', () => {
    expect(hyphened('turjumaanno diiwaangelinta taleefankaaga koorsadiiba', divideSomali)).toBe(
      'tur-ju-maanno dii-waan-ge-linta talee-fan-kaaga koor-sa-diiba',
    );
    expect(hyphened('caafimaadkhan macluumaadka', divideSomali)).toBe('caa-fi-maad-khan mac-luu-maadka');
  });
});
