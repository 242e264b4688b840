/** The sign of the house: a dial whose needle rests in a gap. Same drawing as assets/icon.svg. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 128 128" aria-hidden="true">
      <rect width="128" height="128" rx="28" fill="#0d3b34" />
      <path
        d="M14 92a50 50 0 0 1 100 0"
        fill="none"
        stroke="#f3efe3"
        stroke-width="13"
        stroke-linecap="round"
        stroke-dasharray="92 48 17 999"
      />
      <path d="M64 92 100 56" stroke="#63cfb3" stroke-width="14" stroke-linecap="round" />
      <circle cx="64" cy="92" r="15" fill="#63cfb3" />
    </svg>
  );
}
