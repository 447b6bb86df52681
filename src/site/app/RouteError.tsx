import { isRouteErrorResponse, useRouteError } from "react-router";
import { ErrorState } from "../ui/ErrorState.tsx";
import { NotFoundPage } from "../routes/NotFoundPage.tsx";

/** What stands in a page’s place when it fails: the rest of the register is untouched. */
export function RouteError() {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />;
  return (
    <section className="sec">
      <div className="body">
        <title>This page could not be shown</title>
        <h1 tabIndex={-1}>This page could not be shown</h1>
        <ErrorState
          title="It did not arrive, or it broke on the way."
          detail="The rest of the register is untouched, and so are your settings."
          onRetry={() => location.reload()}
        />
      </div>
    </section>
  );
}
