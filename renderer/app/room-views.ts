import type { ComponentType } from 'react';
import { createElement, lazy } from 'react';
import type { RoomProps } from './room-props.ts';
import type { Room, Route } from './route.ts';

/** What each room shows; fetched when it is entered for the first time. */
export const ROOM_VIEWS: { readonly [Name in Room]: ComponentType<{ readonly route: Route }> } = {
  overview: room('overview', async () => (await import('../features/overview/overview-room.tsx')).OverviewRoom),
  chapters: room('chapters', async () => (await import('../features/chapter/chapter-room.tsx')).ChapterRoom),
  translate: room('translate', async () => (await import('../features/translate/translate-room.tsx')).TranslateRoom),
  contacts: room('contacts', async () => (await import('../features/contacts/contacts-room.tsx')).ContactsRoom),
  offers: room('offers', async () => (await import('../features/offers/offers-room.tsx')).OffersRoom),
  editions: room('editions', async () => (await import('../features/editions/editions-room.tsx')).EditionsRoom),
  glossary: room('glossary', async () => (await import('../features/glossary/glossary-room.tsx')).GlossaryRoom),
  history: room('history', async () => (await import('../features/history/history-room.tsx')).HistoryRoom),
  settings: room('settings', async () => (await import('../features/settings/settings-room.tsx')).SettingsRoom),
  start: room('start', async () => (await import('../features/start/other-folder-room.tsx')).OtherFolderRoom),
  sync: room('sync', async () => (await import('../features/sync/sync-room.tsx')).SyncRoom),
};

/** Gives a view the route of its own room alone, which the type of the table cannot say. */
function room<Name extends Room>(
  name: Name,
  load: () => Promise<ComponentType<RoomProps<Name>>>,
): ComponentType<{ readonly route: Route }> {
  return lazy(async () => {
    const View = await load();
    return { default: ({ route }: { readonly route: Route }) => (isRouteOf(name, route) ? createElement(View, { route }) : null) };
  });
}

function isRouteOf<Name extends Room>(name: Name, route: Route): route is Extract<Route, { room: Name }> {
  return route.room === name;
}
