import { useEffect, useState } from "react";
import { isRouteErrorResponse, useRouteError } from "react-router";
import { loadAnew } from "../ui/load-anew.ts";
import { BrokenPage } from "../routes/BrokenPage.tsx";
import { NotFoundPage } from "../routes/NotFoundPage.tsx";
import { renewOnce } from "./newer-edition.ts";

/** What stands in a page’s place when it fails: the rest of the register is untouched. */
export function RouteError() {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />;
  return <Broken />;
}

/**
 * Tries once by itself, where a newer edition explains the failure. Whoever tries again is not led away from this page
 * while the host is silent: a browser without a connection would put its own in the place of everything.
 */
function Broken() {
  const [silent, setSilent] = useState(false);
  useEffect(() => void renewOnce(), []);
  const retry = (): void => {
    setSilent(false);
    void loadAnew().then((loads) => setSilent(!loads));
  };
  return (
    <BrokenPage
      why={silent ? "There is still no connection." : "It did not arrive, or it broke on the way."}
      onRetry={retry}
    />
  );
}
