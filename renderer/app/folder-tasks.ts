import { FileInput, FolderOpen, FolderPlus } from 'lucide-react';

/** The ways to another folder, as menu and palette offer them. */
export const FOLDER_TASKS = [
  { id: 'folder.other', task: 'open', icon: FolderOpen },
  { id: 'folder.new', task: 'create', icon: FolderPlus },
  { id: 'folder.import', task: 'import', icon: FileInput },
] as const;
