/** A highlight's tags; nothing when it has none. */
export const TagList = ({ tags }: { readonly tags: readonly string[] }) =>
  tags.length === 0 ? null : (
    <ul className="flex flex-wrap gap-x-3 py-1 text-sm text-muted">
      {tags.map((tag) => (
        <li key={tag}>#{tag}</li>
      ))}
    </ul>
  );
