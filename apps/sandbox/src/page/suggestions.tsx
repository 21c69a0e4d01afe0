interface SuggestionsProps {
  readonly suggestions: readonly string[];
  readonly onPick: (command: string) => Promise<void>;
}

/** Commands worth trying, one press each. */
export function Suggestions({ suggestions, onPick }: SuggestionsProps) {
  return (
    <ul className="suggestions" aria-label="Commands to try">
      {suggestions.map((command) => (
        <li key={command}>
          <button type="button" className="suggestion" onClick={() => void onPick(command)}>
            {command}
          </button>
        </li>
      ))}
    </ul>
  );
}
