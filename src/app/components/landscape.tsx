/** Mist over three ridges, in the page's own ink: what a picture's place shows while the picture is not there. */
export const Landscape = () => (
  <svg
    aria-hidden
    viewBox="0 0 640 360"
    preserveAspectRatio="xMidYMax slice"
    className="absolute inset-0 size-full fill-ink"
  >
    <circle cx="500" cy="92" r="26" className="fill-seal opacity-70" />
    <path
      opacity=".06"
      d="M0 230c60-20 90-80 140-84s70 52 120 40 90-92 150-92 90 78 130 82 70-30 100-30v214H0z"
    />
    <path
      opacity=".08"
      d="M0 282c50-10 80-60 130-58s80 56 140 46 100-74 160-66 90 62 130 58 60-18 80-20v118H0z"
    />
    <path opacity=".1" d="M0 330c70-4 120-34 190-30s110 34 180 24 110-40 170-32 80 18 100 16v52H0z" />
  </svg>
);
