/** Forethought's sign: a note with a turned corner. */
export function Glyph() {
  return (
    <svg class="glyph" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M4 2.5h8.5L17 7v9a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 16V3.5a1 1 0 0 1 1-1z" />
      <path d="M12.5 2.5V7H17M6.5 10.5h7M6.5 13.5h4.5" />
    </svg>
  );
}
