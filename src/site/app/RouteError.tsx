import { useEffect, useState } from "react";
import { isRouteErrorResponse, useRouteError } from "react-router";
import { ErrorState } from "../ui/ErrorState.tsx";
import { NotFoundPage } from "../routes/NotFoundPage.tsx";
import { editionOut, renewOnce } from "./newer-edition.ts";

/** What stands in a page’s place when it fails: the rest of the register is untouched. */
export function RouteError() {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />;
  return <BrokenPage />;
}

/**
 * Tries once by itself, where a newer edition explains the failure. Whoever tries again is not led away from this page
 * while the host is silent: a browser without a connection would put its own in the place of everything.
 */
function BrokenPage() {
  const [silent, setSilent] = useState(false);
  useEffect(() => void renewOnce(), []);
  const retry = (): void => {
    setSilent(false);
    editionOut().then(
      () => location.reload(),
      () => setSilent(true),
    );
  };
  return (
    <section className="sec">
      <div className="body">
        <title>This page could not be shown</title>
        <h1 tabIndex={-1}>This page could not be shown</h1>
        <ErrorState
          title={silent ? "There is still no connection." : "It did not arrive, or it broke on the way."}
          detail="The rest of the register is untouched, and so are your settings."
          onRetry={retry}
        />
      </div>
    </section>
  );
}
