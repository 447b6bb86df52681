import { Fragment, useSyncExternalStore } from "react";
import { shortcuts, shortcutsOn, switchShortcuts, watchShortcuts } from "./shortcuts.ts";

const prerendered = (): boolean => true;

/** Every key with what it does, and the switch that turns all of them off. */
export function ShortcutTable() {
  const on = useSyncExternalStore(watchShortcuts, shortcutsOn, prerendered);
  return (
    <>
      <dl className="shortcuts">
        {shortcuts.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key, index) => (
                <Fragment key={key}>
                  {index > 0 && " then "}
                  <kbd>{key}</kbd>
                </Fragment>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="check">
        <input type="checkbox" checked={on} onChange={({ target }) => switchShortcuts(target.checked)} />
        Single keys do this
      </label>
      <p className="meta">
        They do nothing while you write, or with Ctrl, Alt or ⌘ held. Ctrl K or ⌘ K searches either way. The
        choice is kept on this device.
      </p>
    </>
  );
}
