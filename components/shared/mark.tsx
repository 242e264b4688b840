/** The sign of the house: a dial whose needle rests. Same drawing as assets/icon.svg. */
export function Mark() {
  return (
    <svg class="popup-mark" viewBox="0 0 128 128" aria-hidden="true">
      <rect width="128" height="128" rx="30" fill="#0d3b34" />
      <path
        d="M22 84a42 42 0 0 1 84 0"
        fill="none"
        stroke="#f3efe3"
        stroke-width="10"
        stroke-linecap="round"
        stroke-dasharray="66 16 66 999"
      />
      <path d="M64 84 96 46" stroke="#63cfb3" stroke-width="11" stroke-linecap="round" />
      <circle cx="64" cy="84" r="12" fill="#63cfb3" />
    </svg>
  );
}
