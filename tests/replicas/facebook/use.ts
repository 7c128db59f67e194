import type { MountedEditor } from '../shared/editor.ts';

let current: MountedEditor | null = null;

/** Notes that the person writes in this editor now: many stand on the page at once. */
export function inUse(editor: MountedEditor): void {
  current = editor;
}

/** The editor that the person wrote in last and that is still on the page. */
export const editorInUse = (): MountedEditor | null => (current?.element.isConnected ? current : null);
