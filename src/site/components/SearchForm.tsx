import { useNavigate, createSearchParams } from "react-router";
import { Button } from "../ui/Button.tsx";
import { Input } from "../ui/Field.tsx";

/** A field that leads to the page of search results; it works before any script. */
export function SearchForm({ query = "" }: { readonly query?: string }) {
  const navigate = useNavigate();
  return (
    <form
      className="search-form"
      role="search"
      aria-label="Search the whole register"
      action={`${import.meta.env.BASE_URL}search`}
      onSubmit={(event) => {
        event.preventDefault();
        const q = new FormData(event.currentTarget).get("q");
        void navigate(`/search?${createSearchParams({ q: typeof q === "string" ? q : "" })}`);
      }}
    >
      <Input
        key={query}
        label="A name in any spelling, or any words"
        name="q"
        type="search"
        defaultValue={query}
        maxLength={200}
      />
      <Button type="submit">Search</Button>
    </form>
  );
}
