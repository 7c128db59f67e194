/** What the address stands for. */
export type Page =
  | { kind: 'home' }
  | { kind: 'community'; id: string }
  | { kind: 'status'; id: string }
  | { kind: 'chats'; id: string | null }
  | { kind: 'profile'; handle: string };

/** What the dialog writes: an answer, a quote, or neither; into a community where it was opened on its page. */
export interface Writing {
  answers?: string;
  quotes?: string;
  community?: string;
}

/** The page, and the dialog over it where one is open: every dialog stands at one address. */
export interface View {
  page: Page;
  writing: Writing | null;
  /** Whether the dialog for one's own profile is open. */
  isEditing: boolean;
}

/** What the browser's history keeps with a dialog: the page that stays behind it. */
interface Kept {
  under: string;
  writing: Writing;
}

const DIALOG = '/compose/post';
const EDITING = '/settings/profile';
const listeners = new Set<() => void>();

/** Calls back at every change of the view; returns what stops it. */
export function onNavigation(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const tell = () => {
  for (const listener of listeners) listener();
};
window.addEventListener('popstate', tell);

export function view(): View {
  const { pathname } = location;
  const isEditing = pathname === EDITING;
  if (pathname !== DIALOG && !isEditing) return { page: pageAt(pathname), writing: null, isEditing };
  const kept: Partial<Kept> | null = history.state;
  const page = pageAt(kept?.under ?? '/home');
  return { page, writing: isEditing ? null : (kept?.writing ?? {}), isEditing };
}

function pageAt(path: string): Page {
  const [first = '', second, third, fourth] = path.split('/').filter(Boolean);
  if (first === 'i' && second === 'communities' && third) return { kind: 'community', id: third };
  if (first === 'messages') return { kind: 'chats', id: second ?? null };
  if (first === 'i' && second === 'chat')
    return { kind: 'chats', id: (third === 'requests' ? fourth : third) ?? null };
  if (second === 'status' && third) return { kind: 'status', id: third };
  return first === '' || first === 'home' ? { kind: 'home' } : { kind: 'profile', handle: first };
}

/** Goes there without loading anything, as the site does. */
export function go(path: string): void {
  history.pushState(null, '', path + location.search);
  tell();
}

export function openDialog(writing: Writing): void {
  const kept: Kept = { under: location.pathname, writing };
  history.pushState(kept, '', DIALOG + location.search);
  tell();
}

export function openEditing(): void {
  history.pushState({ under: location.pathname }, '', EDITING + location.search);
  tell();
}

/** Goes back to the page behind the dialog; to the front page where the dialog was loaded by its address. */
export function closeDialog(): void {
  if (history.state) history.back();
  else {
    history.replaceState(null, '', `/home${location.search}`);
    tell();
  }
}
