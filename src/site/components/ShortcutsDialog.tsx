import { Dialog } from "../ui/Dialog.tsx";
import { ShortcutTable } from "./ShortcutTable.tsx";

/** The overview of the keys. */
export const ShortcutsDialog = ({ onClose }: { readonly onClose: () => void }) => (
  <Dialog title="Keyboard shortcuts" onClose={onClose}>
    <ShortcutTable />
  </Dialog>
);
